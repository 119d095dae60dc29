import { SeededRandom } from './seededRandom.ts';

/** A fuzz test in an ordinary test run: so many rounds, or as many as fit in this time on a busy machine. */
const SHORT_ROUNDS = 30;
const SHORT_MS = 3000;
const MAX_SEED = 2 ** 31;

/**
 * Plays rounds with ever new seeds: a few, or for `FUZZ_SECONDS`; only `FUZZ_SEED` when that is set. What fails
 * says its seed.
 */
export function fuzz(play: (random: SeededRandom) => void): void {
  const { FUZZ_SEED, FUZZ_SECONDS } = process.env;
  if (FUZZ_SEED !== undefined) return playSeed(Number(FUZZ_SEED), play);
  const isLong = FUZZ_SECONDS !== undefined;
  const endMs = Date.now() + (isLong ? Number(FUZZ_SECONDS) * 1000 : SHORT_MS);
  const rounds = isLong ? Number.POSITIVE_INFINITY : SHORT_ROUNDS;
  for (let round = 0; round < rounds && Date.now() < endMs; round += 1) {
    playSeed(Math.floor(Math.random() * MAX_SEED), play);
  }
}

function playSeed(seed: number, play: (random: SeededRandom) => void): void {
  try {
    play(new SeededRandom(seed));
  } catch (cause) {
    throw new Error(`FUZZ_SEED=${seed} fails`, { cause });
  }
}

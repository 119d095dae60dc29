import { SeededRandom } from './seededRandom.ts';

/** Rounds of a fuzz test in an ordinary test run. */
const SHORT_ROUNDS = 30;
const MAX_SEED = 2 ** 31;

/**
 * Plays rounds with ever new seeds: a few, or for `FUZZ_SECONDS`; only `FUZZ_SEED` when that is set. What fails
 * says its seed.
 */
export function fuzz(play: (random: SeededRandom) => void): void {
  const { FUZZ_SEED, FUZZ_SECONDS } = process.env;
  if (FUZZ_SEED !== undefined) return playSeed(Number(FUZZ_SEED), play);
  const endMs = FUZZ_SECONDS === undefined ? null : Date.now() + Number(FUZZ_SECONDS) * 1000;
  for (let round = 0; endMs === null ? round < SHORT_ROUNDS : Date.now() < endMs; round += 1) {
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

import type { SeededRandom } from './seededRandom.ts';

/** The same bytes with a few things wrong: flipped, left out, repeated, or taken from elsewhere. */
export function mutateBytes(bytes: Uint8Array, elsewhere: Uint8Array, random: SeededRandom): Uint8Array {
  const mutated = [...bytes];
  for (let count = 1 + random.below(3); count > 0; count -= 1) {
    const at = random.below(mutated.length + 1);
    const roll = random.next();
    if (roll < 0.35 && at < mutated.length) mutated[at] = (mutated[at] ?? 0) ^ (1 << random.below(8));
    else if (roll < 0.6 && at < mutated.length) mutated[at] = random.below(12);
    else if (roll < 0.7) mutated.splice(at, 1 + random.below(3));
    else if (roll < 0.8) mutated.splice(at, 0, random.below(256));
    else {
      const from = random.below(elsewhere.length);
      mutated.splice(at, random.below(6), ...elsewhere.subarray(from, from + 1 + random.below(12)));
    }
  }
  return Uint8Array.from(mutated);
}

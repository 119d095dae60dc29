import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reconnectDelayMs } from './backoff.ts';

it('waits longer after each failure, up to ten seconds', () => {
  expect([1, 2, 3, 4, 5, 6, 20].map((attempt) => reconnectDelayMs(attempt, 0))).toEqual([
    250, 500, 1000, 2000, 4000, 5000, 5000,
  ]);
});

it('spreads over half of the wait and never exceeds it', () => {
  const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), random, (attempt, chance) => {
      const delayMs = reconnectDelayMs(attempt, chance);
      expect(delayMs).toBeGreaterThanOrEqual(250);
      expect(delayMs).toBeLessThanOrEqual(10_000);
      expect(delayMs).toBeLessThanOrEqual(2 * reconnectDelayMs(attempt, 0));
    }),
  );
});

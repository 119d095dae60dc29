import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TokenBucket } from './tokenBucket.ts';

describe('TokenBucket', () => {
  it('[BP3] lets a burst of ten seconds pass, and then the average', () => {
    const bucket = new TokenBucket(100, 10, 0);
    for (let i = 0; i < 1000; i += 1) expect(bucket.take(1, 0)).toBe(true);
    expect(bucket.take(1, 0)).toBe(false);
    expect(bucket.take(1, 10)).toBe(true);
    expect(bucket.take(1, 10)).toBe(false);
  });

  it('[BP3] lets one large amount pass on debt, and then nothing until it is paid', () => {
    const bucket = new TokenBucket(100, 10, 0);
    expect(bucket.take(3000, 0)).toBe(true);
    expect(bucket.take(1, 19_000)).toBe(false);
    expect(bucket.take(1, 20_100)).toBe(true);
  });

  it('[BP3] never lets more pass than the burst and the average together, nor loses by a clock that goes back', () => {
    const takes = fc.array(
      fc.record({ afterMs: fc.integer({ min: -50, max: 200 }), amount: fc.integer({ min: 1, max: 20 }) }),
    );
    fc.assert(
      fc.property(takes, (steps) => {
        const bucket = new TokenBucket(100, 1, 0);
        let nowMs = 0;
        let latestMs = 0;
        let passed = 0;
        for (const { afterMs, amount } of steps) {
          nowMs += afterMs;
          latestMs = Math.max(latestMs, nowMs);
          if (bucket.take(amount, nowMs)) passed += amount;
          expect(passed).toBeLessThanOrEqual(100 + latestMs / 10 + amount);
        }
      }),
    );
  });
});

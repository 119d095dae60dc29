import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DeletedRanges } from './deletedRanges.ts';

const CLOCKS = 40;
const rangeArbitrary = fc
  .tuple(fc.nat(CLOCKS - 2), fc.integer({ min: 1, max: 6 }))
  .map(([start, length]) => ({ start, end: Math.min(CLOCKS, start + length) }));

describe('DeletedRanges', () => {
  it('[GATE12] answers like a set of clocks, whatever comes in whatever order and number', () => {
    const steps = fc.array(
      fc.record({ client: fc.nat(1), ranges: fc.array(rangeArbitrary, { maxLength: 40 }) }),
    );
    fc.assert(
      fc.property(steps, fc.array(rangeArbitrary), (additions, questions) => {
        const ranges = new DeletedRanges();
        const naive = [new Set<number>(), new Set<number>()];
        for (const { client, ranges: added } of additions) {
          for (const { start, end } of added) {
            ranges.add(client, start, end);
            for (let clock = start; clock < end; clock += 1) naive[client]?.add(clock);
          }
          for (const { start, end } of questions) {
            const expected = Array.from({ length: end - start }, (_, at) => naive[client]?.has(start + at));
            expect(ranges.covers(client, start, end)).toBe(expected.every((isIn) => isIn === true));
          }
        }
      }),
    );
  });

  it('[GATE12] knows nothing of a client without deletions', () => {
    expect(new DeletedRanges().covers(1, 0, 1)).toBe(false);
  });

  it('[GATE12] joins ranges that touch, also many in descending order', () => {
    const ranges = new DeletedRanges();
    for (let at = 50_000; at > 0; at -= 1) ranges.add(1, at * 2, at * 2 + 1);
    expect(ranges.covers(1, 4, 6)).toBe(false);
    for (let at = 50_000; at > 0; at -= 1) ranges.add(1, at * 2 + 1, at * 2 + 2);
    expect(ranges.covers(1, 2, 100_002)).toBe(true);
  });
});

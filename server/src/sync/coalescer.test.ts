import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { typingDocument } from '#testing/yjsTyping';
import { awarenessTickMs, Cadence, contentTickMs, mergeInBatches } from './coalescer.ts';

describe('ticks', () => {
  it.each([
    [1, 0, 20],
    [10, 0, 20],
    [60, 10, 60],
    [300, 50, 100],
    [1000, 50, 100],
  ])('[CO1] [AW4] are for %i people %i ms and %i ms', (people, contentMs, awarenessMs) => {
    expect([contentTickMs(people), awarenessTickMs(people)]).toEqual([contentMs, awarenessMs]);
  });

  it('[CO1] let the first out at once, and the next a tick later', () => {
    const cadence = new Cadence();
    expect(cadence.dueMs(50)).toBeLessThan(0);
    cadence.done(1000);
    expect(cadence.dueMs(50)).toBe(1050);
    expect(cadence.dueMs(0)).toBe(1000);
  });
});

describe('mergeInBatches', () => {
  it('[CO2] merges any number of updates into one that says the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 450 }), (count) => {
        const writer = typingDocument(1);
        const updates = Array.from({ length: count }, (_, at) =>
          writer.change((text) => text.insert(at, `${at % 10}`)),
        );
        const replica = new Y.Doc();
        Y.applyUpdate(replica, mergeInBatches(updates));
        expect(replica.getText('tekst').toJSON()).toBe(writer.text.toJSON());
        expect(replica.store.pendingStructs).toBeNull();
      }),
      { numRuns: 15 },
    );
  });
});

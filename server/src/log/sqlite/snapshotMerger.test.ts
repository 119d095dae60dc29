import { afterEach, describe, expect, it } from 'vitest';
import { textOf, typingDocument } from '#testing/yjsTyping';
import { SnapshotMerger } from './snapshotMerger.ts';

describe('SnapshotMerger', () => {
  const merger = new SnapshotMerger();
  afterEach(() => merger.close());

  it('merges on its own thread, again after a failure and after it was closed', async () => {
    const typist = typingDocument(1);
    const updates = ['a', 'b'].map((word) => typist.change((text) => text.insert(text.length, word)));
    expect(textOf([await merger.merge(updates)])).toBe('ab');
    await expect(merger.merge([Uint8Array.of(1, 255)])).rejects.toThrow(/do not merge/);
    expect(textOf([await merger.merge(updates)])).toBe('ab');
    await merger.close();
    expect(textOf([await merger.merge(updates)])).toBe('ab');
  });

  it('rejects when it is closed in the middle', async () => {
    const merged = merger.merge([Uint8Array.of(0, 0)]);
    const [outcome] = await Promise.allSettled([merged, merger.close()]);
    expect(outcome).toMatchObject({
      status: 'rejected',
      reason: { message: expect.stringMatching(/ended/) },
    });
  });
});

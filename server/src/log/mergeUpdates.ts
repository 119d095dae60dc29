import * as Y from 'yjs';

/**
 * One update with the state of all, in which deleted content is no more than its length. The updates go through a
 * garbage-collecting document: merging them as bytes would keep what was deleted.
 */
export function mergeThroughDocument(updates: readonly Uint8Array[]): Uint8Array {
  const document = new Y.Doc({ gc: true });
  document.transact(() => {
    for (const update of updates) Y.applyUpdate(document, update);
  });
  const snapshot = Y.encodeStateAsUpdate(document);
  document.destroy();
  return snapshot;
}

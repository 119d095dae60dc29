import { DocumentIndex } from './documentIndex.ts';
import { checkUpdate } from './gate.ts';

/**
 * The index of a stored document. Undefined when its content does not hang together: then the log was damaged
 * in a way that its checksums cannot see.
 */
export function loadIndex(state: Uint8Array): DocumentIndex | undefined {
  const index = new DocumentIndex();
  const verdict = checkUpdate(state, {
    index,
    limits: {
      structs: Number.POSITIVE_INFINITY,
      newClients: Number.POSITIVE_INFINITY,
      newDeletes: Number.POSITIVE_INFINITY,
      nesting: Number.POSITIVE_INFINITY,
    },
    maxBytes: Number.POSITIVE_INFINITY,
    mayWriteAs: () => true,
    isStored: true,
  });
  if (verdict.kind === 'refused') return undefined;
  if (verdict.kind === 'accepted') index.apply(verdict.change);
  return index;
}

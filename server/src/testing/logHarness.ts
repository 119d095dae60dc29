import { documentIdSchema, type DocumentId } from '@samenspraak/shared/protocol/documentId';
import type { StoredDocument, UpdateLog } from '#log/UpdateLog';

/** A store under test, with what it takes to come back to it later. */
export interface LogHarness {
  readonly log: UpdateLog;
  /** Closes the store and opens it again on what it kept. */
  reopen(): Promise<UpdateLog>;
  close(): Promise<void>;
}

/** A document id that a test can read back: the word, filled up to 26 letters. */
export function documentIdOf(word: string): DocumentId {
  return documentIdSchema.parse(word.padEnd(26, 'z'));
}

/** Reads a document that must be whole. */
export async function readStored(log: UpdateLog, documentId: DocumentId): Promise<StoredDocument> {
  const outcome = await log.read(documentId);
  if (outcome.kind === 'damaged') throw new Error(`Damaged: ${JSON.stringify(outcome.damage)}`);
  return outcome.document;
}

/** The updates that amount to the document's state, in order. */
export function stateOf({ snapshot, updates }: StoredDocument): readonly Uint8Array[] {
  return [...(snapshot === null ? [] : [snapshot]), ...updates.map(({ update }) => update)];
}

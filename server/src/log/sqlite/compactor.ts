import { AppError } from '@samenspraak/shared/errors';
import type { DocumentId } from '@samenspraak/shared/protocol/documentId';
import type { LogReader } from './logReader.ts';
import type { LogWriter } from './logWriter.ts';

/** Merges updates, in their order, into one snapshot without deleted content. */
export type MergeUpdates = (updates: readonly Uint8Array[]) => Promise<Uint8Array>;

/** A merge that is done and waits for a transaction. */
export interface PreparedCompaction {
  readonly payloadBytes: number;
  /** Runs inside the transaction that the caller opened. */
  readonly write: () => undefined;
}

/** Prepares compactions; runs on the store's worker thread, one at a time, and merges elsewhere. */
export class Compactor {
  readonly #reader: LogReader;
  readonly #writer: LogWriter;
  readonly #merge: MergeUpdates;

  constructor(reader: LogReader, writer: LogWriter, merge: MergeUpdates) {
    this.#reader = reader;
    this.#writer = writer;
    this.#merge = merge;
  }

  /** Reads and merges what is stored now. Rejects with `quarantined` when the log is damaged: it stays as it is. */
  async prepare(documentId: DocumentId): Promise<PreparedCompaction> {
    const verified = this.#reader.readVerified(documentId);
    if (!verified.ok) {
      const { sequence, reason } = verified.error;
      throw new AppError('quarantined', `Log of ${documentId} is damaged at ${sequence} (${reason})`);
    }
    const { document, head } = verified.value;
    if (document.updates.length === 0) return { payloadBytes: 0, write: () => undefined };
    const updates = document.updates.map(({ update }) => update);
    const snapshot = await this.#merge(
      document.snapshot === null ? updates : [document.snapshot, ...updates],
    );
    return {
      payloadBytes: snapshot.byteLength,
      write: () => this.#writer.replaceBySnapshot(documentId, head, snapshot),
    };
  }
}

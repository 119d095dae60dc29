import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { DocumentId } from '@samenspraak/shared/protocol/documentId';
import { err, ok, type Result } from '@samenspraak/shared/result';
import { z } from 'zod';
import type { LogDamage, ReadOutcome, StoredDocument } from '#log/UpdateLog';
import { EMPTY_HEAD, verifyLog, type LogHead, type LogRow, type LogSnapshot } from '#log/verifyLog';
import { isCorruption } from '#store/sqlite/sqliteErrors';
import { claimRowSchema, headRowSchema, snapshotRowSchema, updateRowSchema } from './rows.ts';

/** A document that was read and found whole, with the place its log reaches to. */
export interface VerifiedLog {
  readonly document: StoredDocument;
  readonly head: LogHead;
}

/** Reads and verifies logs; runs on the store's worker thread, beside the one writer. */
export class LogReader {
  readonly #head: StatementSync;
  readonly #snapshot: StatementSync;
  readonly #updates: StatementSync;
  readonly #claims: StatementSync;

  constructor(db: DatabaseSync) {
    this.#head = db.prepare(`
      SELECT sequence, chain_hash AS "chainHash" FROM log_head WHERE document_id = ?`);
    this.#snapshot = db.prepare(`
      SELECT sequence, bytes, checksum, chain_hash AS "chainHash" FROM log_snapshot WHERE document_id = ?`);
    this.#updates = db.prepare(`
      SELECT sequence, bytes AS "update", checksum, author, stored_at_ms AS "storedAtMs", chain_hash AS "chainHash"
      FROM log_update WHERE document_id = ? ORDER BY sequence`);
    this.#claims = db.prepare(`
      SELECT client_id AS "clientId", account_id AS "accountId", rol, gemeente
      FROM log_claim WHERE document_id = ? ORDER BY client_id`);
  }

  /** Where the document's log ends. */
  head(documentId: DocumentId): LogHead {
    const row = this.#head.get(documentId);
    return row === undefined ? EMPTY_HEAD : headRowSchema.parse(row);
  }

  /** The port's answer to `read`. */
  read(documentId: DocumentId): ReadOutcome {
    const outcome = this.readVerified(documentId);
    return outcome.ok
      ? { kind: 'stored', document: outcome.value.document }
      : { kind: 'damaged', damage: outcome.error };
  }

  /** Reads the document whole, or says the first damage; also where SQLite itself cannot read a page. */
  readVerified(documentId: DocumentId): Result<VerifiedLog, LogDamage> {
    let reached = 0;
    try {
      const head = this.head(documentId);
      const snapshot = this.#readSnapshot(documentId);
      reached = snapshot?.sequence ?? 0;
      const rows = this.#readRows(documentId, (sequence) => (reached = sequence));
      const updates = verifyLog(documentId, snapshot, rows, head);
      if (!updates.ok) return updates;
      const claims = this.#claims.all(documentId).map((row) => claimRowSchema.parse(row));
      const document = {
        snapshot: snapshot?.bytes ?? null,
        snapshotSequence: snapshot?.sequence ?? 0,
        updates: updates.value,
        claims,
      };
      return ok({ document, head });
    } catch (error) {
      if (!isCorruption(error) && !(error instanceof z.ZodError)) throw error;
      return err({ documentId, sequence: reached + 1, reason: 'checksum' });
    }
  }

  #readSnapshot(documentId: DocumentId): LogSnapshot | null {
    const row = this.#snapshot.get(documentId);
    return row === undefined ? null : snapshotRowSchema.parse(row);
  }

  *#readRows(documentId: DocumentId, reached: (sequence: number) => void): Generator<LogRow> {
    for (const raw of this.#updates.iterate(documentId)) {
      const row = updateRowSchema.parse(raw);
      yield { documentId, ...row };
      reached(row.sequence);
    }
  }
}

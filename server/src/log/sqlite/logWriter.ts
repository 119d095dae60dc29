import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { DocumentId } from '@samenspraak/shared/protocol/documentId';
import { chainHash, checksumOf } from '#log/chain';
import type { LogEntry } from '#log/UpdateLog';
import type { LogHead } from '#log/verifyLog';
import type { LogReader } from './logReader.ts';

/**
 * Writes log rows inside the transaction that the caller opened; runs on the store's worker thread. Remembers
 * where logs end, so it must be told of every rollback.
 */
export class LogWriter {
  readonly #reader: LogReader;
  readonly #heads = new Map<DocumentId, LogHead>();
  readonly #insertUpdate: StatementSync;
  readonly #insertClaim: StatementSync;
  readonly #findClaim: StatementSync;
  readonly #saveHead: StatementSync;
  readonly #saveSnapshot: StatementSync;
  readonly #removeUpdates: StatementSync;

  constructor(db: DatabaseSync, reader: LogReader) {
    this.#reader = reader;
    this.#insertUpdate = db.prepare(`
      INSERT INTO log_update (document_id, sequence, bytes, checksum, author, stored_at_ms, chain_hash)
      VALUES (?, ?, ?, ?, ?, ?, ?)`);
    this.#insertClaim = db.prepare(`
      INSERT INTO log_claim (document_id, client_id, account_id, rol, gemeente) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (document_id, client_id) DO NOTHING`);
    this.#findClaim = db.prepare(
      `SELECT account_id AS owner FROM log_claim WHERE document_id = ? AND client_id = ?`,
    );
    this.#saveHead = db.prepare(`
      INSERT INTO log_head (document_id, sequence, chain_hash) VALUES (?, ?, ?)
      ON CONFLICT (document_id) DO UPDATE SET sequence = excluded.sequence, chain_hash = excluded.chain_hash`);
    this.#saveSnapshot = db.prepare(`
      INSERT INTO log_snapshot (document_id, sequence, bytes, checksum, chain_hash) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (document_id) DO UPDATE SET sequence = excluded.sequence, bytes = excluded.bytes,
        checksum = excluded.checksum, chain_hash = excluded.chain_hash`);
    this.#removeUpdates = db.prepare(`DELETE FROM log_update WHERE document_id = ? AND sequence <= ?`);
  }

  /** Stores the entries in order and answers the sequence of each. Throws when a clientID is another account's. */
  append(entries: readonly LogEntry[], nowMs: number): readonly number[] {
    const touched = new Set<DocumentId>();
    const sequences = entries.map((entry) => {
      this.#storeClaims(entry);
      if (entry.update === null) return this.#head(entry.documentId).sequence;
      touched.add(entry.documentId);
      return this.#storeUpdate(entry, entry.update, nowMs);
    });
    for (const documentId of touched) {
      const head = this.#head(documentId);
      this.#saveHead.run(documentId, head.sequence, head.chainHash);
    }
    return sequences;
  }

  /** Puts one snapshot in the place of everything up to `reached`; what was appended later stays. */
  replaceBySnapshot(documentId: DocumentId, reached: LogHead, snapshot: Uint8Array): undefined {
    this.#saveSnapshot.run(documentId, reached.sequence, snapshot, checksumOf(snapshot), reached.chainHash);
    this.#removeUpdates.run(documentId, reached.sequence);
  }

  /** Forgets what was remembered, because what was written may be undone. */
  rolledBack(): void {
    this.#heads.clear();
  }

  #storeUpdate(entry: LogEntry, update: Uint8Array, storedAtMs: number): number {
    const { documentId, author } = entry;
    const previous = this.#head(documentId);
    const sequence = previous.sequence + 1;
    const hash = chainHash(previous.chainHash, { documentId, sequence, author, storedAtMs, update });
    this.#insertUpdate.run(documentId, sequence, update, checksumOf(update), author, storedAtMs, hash);
    this.#heads.set(documentId, { sequence, chainHash: hash });
    return sequence;
  }

  #storeClaims({ documentId, claims }: LogEntry): void {
    for (const { clientId, accountId, capacity } of claims) {
      const stored = this.#insertClaim.run(documentId, clientId, accountId, capacity.rol, capacity.gemeente);
      if (stored.changes === 1) continue;
      if (this.#findClaim.get(documentId, clientId)?.['owner'] !== accountId) {
        throw new Error(`Client ${clientId} of document ${documentId} belongs to another account`);
      }
    }
  }

  #head(documentId: DocumentId): LogHead {
    const known = this.#heads.get(documentId);
    if (known !== undefined) return known;
    const stored = this.#reader.head(documentId);
    this.#heads.set(documentId, stored);
    return stored;
  }
}

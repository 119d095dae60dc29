import type { DocumentId } from '@samenspraak/shared/protocol/documentId';
import { err, ok, type Result } from '@samenspraak/shared/result';
import { CHAIN_START, chainHash, checksumOf, type LogLink } from './chain.ts';
import type { LogDamage, LoggedUpdate } from './UpdateLog.ts';

/** Where a document's log ends: last sequence and the chain hash there. Kept apart so that a cut tail is seen. */
export interface LogHead {
  readonly sequence: number;
  readonly chainHash: Uint8Array;
}

/** The head of a document of which nothing was stored. */
export const EMPTY_HEAD: LogHead = { sequence: 0, chainHash: CHAIN_START };

/** A stored snapshot, with the place in the log that it reaches to. */
export interface LogSnapshot extends LogHead {
  readonly bytes: Uint8Array;
  readonly checksum: number;
}

/** A stored row. */
export interface LogRow extends LogLink {
  readonly checksum: number;
  readonly chainHash: Uint8Array;
}

/**
 * Checks a document's log from its snapshot to its head: every payload against its checksum, every sequence
 * against the one before, every row against the chain. Says the first damage found.
 */
export function verifyLog(
  documentId: DocumentId,
  snapshot: LogSnapshot | null,
  rows: Iterable<LogRow>,
  head: LogHead,
): Result<readonly LoggedUpdate[], LogDamage> {
  const damaged = (sequence: number, reason: LogDamage['reason']) => err({ documentId, sequence, reason });
  if (snapshot !== null && checksumOf(snapshot.bytes) !== snapshot.checksum) {
    return damaged(snapshot.sequence, 'checksum');
  }
  let last: LogHead = snapshot ?? EMPTY_HEAD;
  const updates: LoggedUpdate[] = [];
  for (const row of rows) {
    const sequence = last.sequence + 1;
    if (row.sequence !== sequence) return damaged(sequence, 'gap');
    if (checksumOf(row.update) !== row.checksum) return damaged(sequence, 'checksum');
    const expected = chainHash(last.chainHash, row);
    if (!sameBytes(expected, row.chainHash)) return damaged(sequence, 'chain');
    updates.push({ sequence, update: row.update });
    last = { sequence, chainHash: expected };
  }
  if (last.sequence !== head.sequence) return damaged(last.sequence + 1, 'gap');
  if (!sameBytes(last.chainHash, head.chainHash)) return damaged(last.sequence, 'chain');
  return ok(updates);
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

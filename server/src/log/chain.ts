import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { AccountId, DocumentId } from '@samenspraak/shared/protocol/documentId';

/** What a row of the log says, apart from its hashes. */
export interface LogLink {
  readonly documentId: DocumentId;
  /** Place in the document's log, contiguous from 1. */
  readonly sequence: number;
  /** Null for edits that the server made itself. */
  readonly author: AccountId | null;
  readonly storedAtMs: number;
  readonly update: Uint8Array;
}

/** The chain hash before a document's first row. */
export const CHAIN_START: Uint8Array = new Uint8Array(32);

/** CRC-32 of stored bytes: tells a flipped payload from a row that was put in or taken out. */
export function checksumOf(bytes: Uint8Array): number {
  return crc32(bytes);
}

/**
 * SHA-256 over the previous row's chain hash and everything this row says, so that no row can be changed, moved
 * or left out without breaking every later one. The fields before the bytes never contain a line end.
 */
export function chainHash(previous: Uint8Array, link: LogLink): Uint8Array {
  return createHash('sha256')
    .update(previous)
    .update(`${link.documentId}\n${link.sequence}\n${link.author ?? ''}\n${link.storedAtMs}\n`)
    .update(link.update)
    .digest();
}

import type { AccountId, DocumentId } from '@samenspraak/shared/protocol/documentId';
import type { Capacity } from '@samenspraak/shared/traject/roles';

/**
 * Who may write structs under a Yjs clientID in one document: bound once, durable, never compacted away.
 * Page loads of one account get new clientIDs, so an account owns many.
 */
export interface ClientClaim {
  readonly clientId: number;
  readonly accountId: AccountId;
  readonly capacity: Capacity;
}

/** One change to make durable. `claims` are stored in the same transaction as the update. */
export interface LogEntry {
  readonly documentId: DocumentId;
  /** A Yjs update (V1), or null to store claims alone. */
  readonly update: Uint8Array | null;
  /** Null for edits that the server makes itself. */
  readonly author: AccountId | null;
  readonly claims: readonly ClientClaim[];
}

/** A stored update with its place in the document's log; sequences of a document are contiguous from 1. */
export interface LoggedUpdate {
  readonly sequence: number;
  readonly update: Uint8Array;
}

/** All that is durable of one document. State = `snapshot` merged with `updates` in order. */
export interface StoredDocument {
  readonly snapshot: Uint8Array | null;
  /** Last sequence inside the snapshot; 0 when there is none. */
  readonly snapshotSequence: number;
  readonly updates: readonly LoggedUpdate[];
  readonly claims: readonly ClientClaim[];
}

/** Why a document's log cannot be trusted; the document goes into quarantine, the others keep working. */
export interface LogDamage {
  readonly documentId: DocumentId;
  readonly sequence: number;
  readonly reason: 'checksum' | 'gap' | 'chain';
}

/** What a document's log answers when it is read: its state, or the damage found. */
export type ReadOutcome =
  | { readonly kind: 'stored'; readonly document: StoredDocument }
  | { readonly kind: 'damaged'; readonly damage: LogDamage };

/**
 * The durable log of document updates (port). One contract suite, `testing/updateLogContract.ts`, holds for
 * every store.
 */
export interface UpdateLog {
  /** Reads a document and verifies checksum, contiguity and hash chain. An unknown document is an empty one. */
  read(documentId: DocumentId): Promise<ReadOutcome>;
  /**
   * Makes entries durable in the order given; resolves after the commit (fsync) with the sequence of each
   * (the last existing sequence for an entry without update). Calls that arrive together share one commit.
   * Rejects when the commit failed or a clientID is claimed that is already another account's: then nothing of the
   * call is stored (after a failed flush to disk it may be found after a restart, unacknowledged). A claim that is
   * made again changes nothing.
   */
  append(entries: readonly LogEntry[]): Promise<readonly number[]>;
  /**
   * Replaces the document's snapshot and its updates up to now by one snapshot, through a garbage-collecting
   * Y.Doc, in one transaction. Updates appended meanwhile survive. Rejects with `quarantined` when the log is
   * damaged.
   */
  compact(documentId: DocumentId): Promise<void>;
}

import type { ErrorCode } from '@samenspraak/shared/errors';
import type { DocumentId } from '@samenspraak/shared/protocol/documentId';
import type { LogEntry, ReadOutcome } from '#log/UpdateLog';
import type { StoreOpenFailure } from '#store/Store';
import type { SqlStatement } from './sqlStatement.ts';

/** What the store's worker is started with. */
export interface StoreWorkerData {
  readonly dataDir: string;
}

/** What the store's worker can be asked. */
export type StoreTask =
  | { readonly kind: 'read'; readonly documentId: DocumentId }
  | { readonly kind: 'append'; readonly entries: readonly LogEntry[] }
  | { readonly kind: 'compact'; readonly documentId: DocumentId }
  /** One reading statement. */
  | { readonly kind: 'query'; readonly statement: SqlStatement }
  /** Writing statements in one transaction. */
  | { readonly kind: 'batch'; readonly statements: readonly SqlStatement[] };

/** What each task is answered with. Rows are parsed by whoever asked. */
export interface StoreAnswers {
  readonly read: ReadOutcome;
  readonly append: readonly number[];
  readonly compact: undefined;
  readonly query: readonly unknown[];
  readonly batch: undefined;
}

/**
 * What is posted to the worker, many at once. `close` is the last: the worker finishes what was asked before,
 * lets go of the file and ends.
 */
export type StoreRequest =
  | { readonly id: number; readonly task: StoreTask }
  | { readonly id: null; readonly task: { readonly kind: 'close' } };

/** An error on its way between threads; `code` is null for a fault that has no place in the table of errors. */
export interface StoreFault {
  readonly code: ErrorCode | null;
  readonly message: string;
}

/** The answer to one request. */
export type StoreResponse =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly fault: StoreFault };

/** What the worker posts: first `opened` or `refused`, then answers, and `failed` once when it stops for good. */
export type WorkerMessage =
  | { readonly kind: 'opened' }
  | { readonly kind: 'refused'; readonly reason: StoreOpenFailure }
  | { readonly kind: 'answers'; readonly responses: readonly StoreResponse[] }
  | { readonly kind: 'failed'; readonly message: string };

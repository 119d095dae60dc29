import { err, type Result } from '@samenspraak/shared/result';
import { commitTogether, type Transactional, type Write } from './commitTogether.ts';
import { isFlushFailure } from './sqliteErrors.ts';
import { StoreStopped } from './storeFaults.ts';

const PAGE_BYTES = 4096;
/** As often as SQLite itself would: when the WAL holds about four megabytes. */
const PAGES_PER_CHECKPOINT = 1000;
/** Rough number of pages that one write touches besides its payload: two tables and their indexes. */
const PAGES_PER_WRITE = 2;

/** A write with the bytes that it brings, for the measure of the WAL. */
export interface WriteJob {
  readonly run: Write;
  readonly payloadBytes: number;
}

/** Whom the committer tells what happened. */
export interface CommitListener {
  /** Something that was written is undone; said before anything else is written. */
  rolledBack(): void;
  /** Called once, when nothing can be acknowledged any more until a restart. */
  failed(cause: unknown): void;
}

/**
 * Commits groups of writes and moves the WAL into the database file from time to time. Goes on after a failure
 * that leaves the files as they were (a full disk); stops for good after a failed flush.
 */
export class Committer {
  readonly #db: Transactional;
  readonly #listener: CommitListener;
  #stopped: StoreStopped | null = null;
  #walPages = 0;

  constructor(db: Transactional, listener: CommitListener) {
    this.#db = db;
    this.#listener = listener;
  }

  /** Why nothing is acknowledged any more, or null while all is well. */
  get stopped(): StoreStopped | null {
    return this.#stopped;
  }

  /** Runs the jobs in one transaction; answers in their order how each ended. Ok means durable. */
  commit(jobs: readonly WriteJob[]): readonly Result<unknown, unknown>[] {
    if (this.#stopped !== null) return jobs.map(() => err(this.#stopped));
    const outcomes = this.#commitTogether(jobs);
    if (this.#stopped === null) this.#checkpointWhenDue(jobs);
    return outcomes;
  }

  #commitTogether(jobs: readonly WriteJob[]): readonly Result<unknown, unknown>[] {
    try {
      const writes = jobs.map(({ run }) => run);
      const { outcomes, failure } = commitTogether(this.#db, writes, () => this.#listener.rolledBack());
      if (failure !== null && isFlushFailure(failure.cause)) this.#stop(failure.cause);
      return outcomes;
    } catch (cause) {
      // Even the rollback failed: the connection's state is unknown.
      this.#stop(cause);
      return jobs.map(() => err(cause));
    }
  }

  #checkpointWhenDue(jobs: readonly WriteJob[]): void {
    for (const { payloadBytes } of jobs) {
      this.#walPages += PAGES_PER_WRITE + Math.ceil(payloadBytes / PAGE_BYTES);
    }
    if (this.#walPages < PAGES_PER_CHECKPOINT) return;
    this.#walPages = 0;
    try {
      this.#db.exec(`PRAGMA wal_checkpoint(PASSIVE)`);
    } catch (error) {
      // Any other failure leaves the WAL whole, and a later checkpoint takes it along.
      if (isFlushFailure(error)) this.#stop(error);
    }
  }

  #stop(cause: unknown): void {
    this.#stopped = new StoreStopped(cause);
    this.#listener.failed(cause);
  }
}

import { err, ok, type Result } from '@samenspraak/shared/result';

/** The part of a SQLite connection that transactions need. */
export interface Transactional {
  readonly isTransaction: boolean;
  exec(sql: string): void;
}

/** A write that runs inside the open transaction and answers something. */
export type Write = () => unknown;

/**
 * How a group of writes ended. `outcomes` holds one for each write, in their order; a failure there undid that
 * write alone. `failure` is why the transaction as a whole came to nothing, or null: then it is committed.
 */
export interface GroupOutcome {
  readonly outcomes: readonly Result<unknown, unknown>[];
  readonly failure: { readonly cause: unknown } | null;
}

/**
 * Runs the writes in one transaction, each in a savepoint of its own, and commits once. Only what is answered with
 * `failure: null` and an ok outcome is durable.
 *
 * @param undone Called at every rollback, of one write or of all, before anything else is written: whatever was
 * remembered of what was written may be wrong.
 */
export function commitTogether(
  db: Transactional,
  writes: readonly Write[],
  undone: () => void,
): GroupOutcome {
  const outcomes: Result<unknown, unknown>[] = [];
  try {
    db.exec(`BEGIN IMMEDIATE`);
    for (const write of writes) outcomes.push(runAlone(db, write, undone));
    db.exec(`COMMIT`);
    return { outcomes, failure: null };
  } catch (cause) {
    undone();
    if (db.isTransaction) db.exec(`ROLLBACK`);
    return { outcomes: writes.map(() => err(cause)), failure: { cause } };
  }
}

/** Throws when the failure took the whole transaction with it, as a full disk does. */
function runAlone(db: Transactional, write: Write, undone: () => void): Result<unknown, unknown> {
  db.exec(`SAVEPOINT one`);
  try {
    const value = write();
    db.exec(`RELEASE one`);
    return ok(value);
  } catch (error) {
    if (!db.isTransaction) throw error;
    db.exec(`ROLLBACK TO one`);
    db.exec(`RELEASE one`);
    undone();
    return err(error);
  }
}

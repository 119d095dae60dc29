import { DatabaseSync } from 'node:sqlite';

/** A real database of which chosen statements fail as they do on a failing disk. */
export class FaultyDatabase extends DatabaseSync {
  /** Everything that was executed without a result: the transactions among it. */
  readonly executed: string[] = [];
  /** Statements that fail when they are executed next, with the error they fail with. */
  readonly failing = new Map<string, Error>();

  override exec(sql: string): void {
    this.executed.push(sql);
    const failure = this.failing.get(sql);
    if (failure !== undefined) throw failure;
    super.exec(sql);
  }
}

/** An error as `node:sqlite` throws it, with SQLite's extended result code. */
export function sqliteError(errcode: number, message: string): Error {
  return Object.assign(new Error(message), { code: 'ERR_SQLITE_ERROR', errcode });
}

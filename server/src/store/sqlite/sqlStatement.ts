/** A value that SQLite can hold. */
export type SqlValue = string | number | null | Uint8Array;

/** Narrows a query builder's parameter; throws a TypeError for what SQLite cannot hold. */
export function sqlValueOf(value: unknown): SqlValue {
  const holds =
    value === null || typeof value === 'string' || typeof value === 'number' || value instanceof Uint8Array;
  if (!holds) throw new TypeError(`Not a value of SQL: ${typeof value}`);
  return value;
}

/** A compiled statement with its parameters. */
export interface SqlStatement {
  readonly sql: string;
  readonly parameters: readonly SqlValue[];
}

/** Runs compiled statements (port of the repositories). */
export interface StatementExecutor {
  /** The rows that one reading statement answers; whoever asks parses them. */
  query(statement: SqlStatement): Promise<readonly unknown[]>;
  /** Runs writing statements in one transaction; resolves after the commit, rejects when nothing was stored. */
  batch(statements: readonly SqlStatement[]): Promise<void>;
}

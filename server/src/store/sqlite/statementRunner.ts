import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { SqlStatement } from './sqlStatement.ts';

/** Runs compiled statements, keeping those that were prepared before: the product has a few dozen in all. */
export class StatementRunner {
  readonly #db: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();

  constructor(db: DatabaseSync) {
    this.#db = db;
  }

  /** The rows that one reading statement answers. */
  rows({ sql, parameters }: SqlStatement): readonly unknown[] {
    return this.#prepare(sql).all(...parameters);
  }

  /** Runs writing statements in order, inside the transaction that the caller opened. */
  runAll(statements: readonly SqlStatement[]): undefined {
    for (const { sql, parameters } of statements) this.#prepare(sql).run(...parameters);
  }

  #prepare(sql: string): StatementSync {
    const known = this.#prepared.get(sql);
    if (known !== undefined) return known;
    const statement = this.#db.prepare(sql);
    this.#prepared.set(sql, statement);
    return statement;
  }
}

import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { Compilable } from 'kysely';
import type { z } from 'zod';
import { sqlValueOf, type SqlStatement, type StatementExecutor } from '#store/sqlite/sqlStatement';
import type { Tables } from './tables.ts';

/** Builds statements; running them is the executor's work, on the store's own thread. */
export const queries = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/** Runs a reading query and parses every row. */
export async function rowsOf<Row>(
  executor: StatementExecutor,
  query: Compilable,
  schema: z.ZodType<Row>,
): Promise<readonly Row[]> {
  const rows = await executor.query(statementOf(query));
  return rows.map((row) => schema.parse(row));
}

/** As {@link rowsOf}, for a query that answers one row at most. */
export async function rowOf<Row>(
  executor: StatementExecutor,
  query: Compilable,
  schema: z.ZodType<Row>,
): Promise<Row | null> {
  const rows = await rowsOf(executor, query, schema);
  return rows[0] ?? null;
}

/** Runs writing queries in one transaction. */
export function write(executor: StatementExecutor, ...queries: readonly Compilable[]): Promise<void> {
  return executor.batch(queries.map(statementOf));
}

function statementOf(query: Compilable): SqlStatement {
  const { sql, parameters } = query.compile();
  return { sql, parameters: parameters.map(sqlValueOf) };
}

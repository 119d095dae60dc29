import type { DocumentRepository } from '#store/repositories';
import type { StatementExecutor } from '#store/sqlite/sqlStatement';
import { queries, rowOf, rowsOf, write } from './queries.ts';
import { documentRowSchema } from './rows.ts';

const documents = queries
  .selectFrom('document')
  .select([
    'id',
    'traject_id as trajectId',
    'soort',
    'titel',
    'gemeente',
    'created_at_ms as createdAtMs',
    'created_by as createdBy',
  ]);

/** Documents over SQL. */
export function documentRepository(executor: StatementExecutor): DocumentRepository {
  return {
    find: (id) => rowOf(executor, documents.where('id', '=', id), documentRowSchema),
    ofTraject: (trajectId) =>
      rowsOf(
        executor,
        documents.where('traject_id', '=', trajectId).orderBy('created_at_ms').orderBy('id'),
        documentRowSchema,
      ),
    create: ({ id, trajectId, soort, titel, gemeente, createdAtMs, createdBy }) =>
      write(
        executor,
        queries.insertInto('document').values({
          id,
          traject_id: trajectId,
          soort,
          titel,
          gemeente,
          created_at_ms: createdAtMs,
          created_by: createdBy,
        }),
      ),
  };
}

import type { AccountRepository } from '#store/repositories';
import type { StatementExecutor } from '#store/sqlite/sqlStatement';
import { queries, rowOf, rowsOf, write } from './queries.ts';
import { accountRowSchema } from './rows.ts';

const accounts = queries.selectFrom('account').select(['id', 'naam', 'created_at_ms as createdAtMs']);

/** Accounts over SQL. */
export function accountRepository(executor: StatementExecutor): AccountRepository {
  return {
    find: (id) => rowOf(executor, accounts.where('id', '=', id), accountRowSchema),
    all: () => rowsOf(executor, accounts.orderBy('id'), accountRowSchema),
    save: ({ id, naam, createdAtMs }) =>
      write(
        executor,
        queries
          .insertInto('account')
          .values({ id, naam, created_at_ms: createdAtMs })
          .onConflict((conflict) => conflict.column('id').doUpdateSet({ naam })),
      ),
  };
}

import type { SessionRepository } from '#store/repositories';
import type { StatementExecutor } from '#store/sqlite/sqlStatement';
import { queries, rowOf, write } from './queries.ts';
import { sessionRowSchema } from './rows.ts';

const sessions = queries
  .selectFrom('session')
  .select([
    'token_hash as tokenHash',
    'account_id as accountId',
    'created_at_ms as createdAtMs',
    'expires_at_ms as expiresAtMs',
  ]);

/** Sessions over SQL. */
export function sessionRepository(executor: StatementExecutor): SessionRepository {
  return {
    create: ({ tokenHash, accountId, createdAtMs, expiresAtMs }) =>
      write(
        executor,
        queries.insertInto('session').values({
          token_hash: tokenHash,
          account_id: accountId,
          created_at_ms: createdAtMs,
          expires_at_ms: expiresAtMs,
        }),
      ),
    find: (tokenHash) => rowOf(executor, sessions.where('token_hash', '=', tokenHash), sessionRowSchema),
    remove: (tokenHash) => write(executor, queries.deleteFrom('session').where('token_hash', '=', tokenHash)),
    removeExpired: (nowMs) =>
      write(executor, queries.deleteFrom('session').where('expires_at_ms', '<=', nowMs)),
  };
}

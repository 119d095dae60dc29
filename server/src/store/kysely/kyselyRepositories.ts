import type { Repositories } from '#store/repositories';
import type { StatementExecutor } from '#store/sqlite/sqlStatement';
import { accountRepository } from './accounts.ts';
import { documentRepository } from './documents.ts';
import { sessionRepository } from './sessions.ts';
import { trajectRepository } from './trajecten.ts';

/** The repositories over SQL, built with Kysely and run by the executor. */
export function kyselyRepositories(executor: StatementExecutor): Repositories {
  return {
    accounts: accountRepository(executor),
    sessions: sessionRepository(executor),
    trajecten: trajectRepository(executor),
    documents: documentRepository(executor),
  };
}

import { ok, type Result } from '@samenspraak/shared/result';
import { sqliteLog } from '#log/sqlite/sqliteLog';
import { kyselyRepositories } from './kysely/kyselyRepositories.ts';
import { StoreClient } from './sqlite/storeClient.ts';
import type { Store, StoreOpenFailure } from './Store.ts';

/** How a store is opened. */
export interface StoreOptions {
  /**
   * Called once, when the store acknowledges nothing any more (a failed flush to disk, or its thread ended): every call
   * rejects until the process is restarted.
   */
  readonly onFault: (fault: Error) => void;
}

/**
 * Opens a data folder, making and migrating it where needed. The folder is this process's alone until the store is
 * closed or the process ends, however it ends.
 *
 * @param dataDir Path of the folder; made, with its parents, readable by this user only.
 */
export async function openStore(
  dataDir: string,
  options: StoreOptions,
): Promise<Result<Store, StoreOpenFailure>> {
  const opened = await StoreClient.open(dataDir, options.onFault);
  if (!opened.ok) return opened;
  const client = opened.value;
  return ok({
    log: sqliteLog(client),
    repositories: kyselyRepositories({
      query: (statement) => client.ask({ kind: 'query', statement }),
      batch: (statements) => client.ask({ kind: 'batch', statements }),
    }),
    close: () => client.close(),
  });
}

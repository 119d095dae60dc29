import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { err, ok, type Result } from '@samenspraak/shared/result';
import { MIGRATIONS } from '#store/migrations/migrations';
import type { StoreOpenFailure } from '#store/Store';
import { makeFolder } from './makeFolder.ts';
import { migrate } from './migrate.ts';
import { isCorruption, primaryCode, SQLITE } from './sqliteErrors.ts';

/** Name of the one file in the data folder (beside it SQLite keeps its `-wal`). */
export const DATABASE_FILE = 'samenspraak.sqlite';

/** How long to wait for a previous process to let go of the file, as when it was just killed. */
const LOCK_WAIT_MS = 250;

/**
 * - `locking_mode` before the first use of the WAL: the lock is then held until the process ends, however it ends,
 *   and a second process is refused;
 * - `synchronous` FULL: a commit returns after its fsync (NORMAL loses acknowledged rows in a power cut);
 * - `secure_delete`: text that was deleted and compacted away does not linger in free pages;
 * - `wal_autocheckpoint` off: SQLite hides a flush failure in its own checkpoints, ours does not.
 */
const PRAGMAS = [
  `PRAGMA locking_mode = EXCLUSIVE`,
  `PRAGMA journal_mode = WAL`,
  `PRAGMA synchronous = FULL`,
  `PRAGMA foreign_keys = ON`,
  `PRAGMA secure_delete = ON`,
  `PRAGMA wal_autocheckpoint = 0`,
];

/** Opens the data folder's database for this process alone, making and migrating it where needed. */
export function openDatabase(dataDir: string): Result<DatabaseSync, StoreOpenFailure> {
  let db: DatabaseSync | null = null;
  try {
    makeFolder(dataDir);
    db = new DatabaseSync(join(dataDir, DATABASE_FILE), { timeout: LOCK_WAIT_MS });
    for (const pragma of PRAGMAS) db.exec(pragma);
    const migrated = migrate(db, MIGRATIONS, Date.now());
    if (migrated.ok) return ok(db);
    db.close();
    return migrated;
  } catch (error) {
    db?.close();
    return err(reasonOf(error));
  }
}

const UNWRITABLE: ReadonlySet<number> = new Set([
  SQLITE.permission,
  SQLITE.readOnly,
  SQLITE.ioError,
  SQLITE.full,
  SQLITE.cannotOpen,
]);

function reasonOf(error: unknown): StoreOpenFailure {
  if (isCorruption(error)) return 'notADatabase';
  const code = primaryCode(error);
  if (code === SQLITE.busy || code === SQLITE.locked) return 'inUse';
  if (code !== undefined && UNWRITABLE.has(code)) return 'unwritable';
  if (error instanceof Error && 'syscall' in error) return 'unwritable';
  throw error;
}

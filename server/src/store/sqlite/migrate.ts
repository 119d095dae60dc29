import type { DatabaseSync } from 'node:sqlite';
import { err, ok, type Result } from '@samenspraak/shared/result';
import { z } from 'zod';
import { SQLITE_WORDS, type Migration } from '#store/migrations/migration';

const appliedSchema = z.object({ latest: z.int().nullable() });

/**
 * Brings the database to its newest form, all missing migrations in one transaction.
 *
 * @returns `newer` when the database has migrations that this version does not know.
 */
export function migrate(
  db: DatabaseSync,
  migrations: readonly Migration[],
  nowMs: number,
): Result<void, 'newer'> {
  db.exec(`BEGIN IMMEDIATE`);
  try {
    db.exec(`CREATE TABLE IF NOT EXISTS migration (
      number INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, applied_at_ms INTEGER NOT NULL) STRICT`);
    const applied =
      appliedSchema.parse(db.prepare(`SELECT max(number) AS latest FROM migration`).get()).latest ?? 0;
    const newer = applied > (migrations.at(-1)?.number ?? 0);
    const record = db.prepare(`INSERT INTO migration (number, name, applied_at_ms) VALUES (?, ?, ?)`);
    for (const migration of migrations.filter(({ number }) => number > applied)) {
      for (const statement of migration.statements(SQLITE_WORDS)) db.exec(statement);
      record.run(migration.number, migration.name, nowMs);
    }
    db.exec(`COMMIT`);
    return newer ? err('newer') : ok(undefined);
  } catch (error) {
    if (db.isTransaction) db.exec(`ROLLBACK`);
    throw error;
  }
}

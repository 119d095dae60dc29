import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DATABASE_FILE } from '#store/sqlite/openDatabase';

/** Runs SQL on the file of a closed store, behind its back. */
export function tamperBySql(
  folder: string,
  sql: string,
  ...parameters: (string | number | Uint8Array)[]
): void {
  const db = new DatabaseSync(join(folder, DATABASE_FILE));
  const { changes } = db.prepare(sql).run(...parameters);
  db.close();
  if (changes === 0) throw new Error('Nothing was tampered with');
}

/** Overwrites bytes in the file of a closed store, from the place where `needle` stands. */
export function tamperBytes(folder: string, needle: Uint8Array, replacement: Uint8Array): void {
  const path = join(folder, DATABASE_FILE);
  const file = readFileSync(path);
  const at = file.indexOf(needle);
  if (at === -1) throw new Error('The bytes to tamper with are not in the file');
  file.set(replacement, at);
  writeFileSync(path, file);
}

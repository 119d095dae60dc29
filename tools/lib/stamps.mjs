import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRepository } from './repository.mjs';

/** Folders that hold results, never sources. */
const RESULTS = new Set(['node_modules', 'dist', '.cache']);
const TEST_FILE = /\.(test|bench)\.(ts|tsx)$/;

/**
 * A hash over names and contents, so that a checkout with new file times builds nothing anew.
 *
 * @param {string[]} paths files and folders, from the repository's root; those that don't exist count as absent
 * @returns {string}
 */
export function contentStamp(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((path) => filesUnder(path)).toSorted()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(inRepository(path)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  if (!existsSync(inRepository(path))) return [];
  if (statSync(inRepository(path)).isFile()) return [path];
  return readdirSync(inRepository(path), { withFileTypes: true })
    .filter((entry) => !RESULTS.has(entry.name) && !TEST_FILE.test(entry.name))
    .flatMap((entry) =>
      entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)],
    );
}

/**
 * Does work only when its stamp differs from that of the last success.
 *
 * @param {{ stampFile: string, stamp: string, result: string, work: () => Promise<void> }} step `result` is a file
 *   that must exist for the work to count as done
 */
export async function unlessDone({ stampFile, stamp, result, work }) {
  const file = inRepository(stampFile);
  if (existsSync(inRepository(result)) && existsSync(file) && readFileSync(file, 'utf8') === stamp) return;
  await work();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, stamp);
}

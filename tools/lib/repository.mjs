import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder, without a slash at the end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** @param {string[]} parts of a path from the repository's root */
export const inRepository = (...parts) => join(ROOT, ...parts);

/** The pinned Node that runs everything once installed. */
export const NODE = inRepository('node_modules', '.bin', 'node');

/**
 * The caller's environment with the pinned tools, Node first among them, before those of the machine.
 *
 * @param {NodeJS.ProcessEnv} [extra]
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment(extra = {}) {
  return {
    ...process.env,
    PATH: `${inRepository('node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
    ...extra,
  };
}

/**
 * A failure that is told in one line; the entry point prints it and exits 1.
 */
export class Complaint extends Error {}

/**
 * Runs an entry point: a {@link Complaint} becomes one line and exit code 1.
 *
 * @param {() => Promise<void>} main
 */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

import { existsSync, readFileSync, readdirSync } from 'node:fs';

/** Environment variable that every process of one test run inherits. */
export const RUN_MARK = 'SAMENSPRAAK_TEST_RUN';

/**
 * Processes of a test run that are still there. Only Linux can tell; elsewhere the answer is empty.
 *
 * @param {string} mark value of {@link RUN_MARK} in this run
 * @returns {{ pid: number, command: string }[]}
 */
export function leftovers(mark) {
  if (!existsSync('/proc/self/environ')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => read(pid, 'environ').includes(`${RUN_MARK}=${mark}`))
    .map((pid) => ({ pid: Number(pid), command: read(pid, 'cmdline').replaceAll('\0', ' ') }))
    .filter(({ command }) => command !== '');
}

/**
 * @param {string} pid
 * @param {string} file
 */
function read(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return ''; // gone in the meantime, or another user's
  }
}

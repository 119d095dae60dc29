import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * Child processes in our own process group, so that Ctrl-C and a stopped group reach them too; signals that
 * reach only us are passed on.
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** What we received, and what the children get for it: a closed terminal asks for an orderly end too. */
const FORWARDED = /** @type {const} */ ({ SIGINT: 'SIGINT', SIGTERM: 'SIGTERM', SIGHUP: 'SIGTERM' });

/** @type {NodeJS.Signals | null} */
let received = null;

for (const [signal, passedOn] of Object.entries(FORWARDED)) {
  process.on(signal, () => {
    received = /** @type {NodeJS.Signals} */ (signal);
    for (const child of running) child.kill(passedOn);
  });
}

/** Whether somebody asked us to stop; what comes next should then not be begun. */
export const stopAsked = () => received !== null;

/**
 * @typedef {object} Finished
 * @property {number} code exit code, or 128 + the number of the signal that ended the process
 * @property {string} output both streams, when captured
 */

/**
 * Runs a command to its end.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, capture?: boolean }} options `capture` keeps the output instead
 *   of showing it
 * @returns {Promise<Finished>}
 */
export function run(command, args, { cwd, env = process.env, capture = false }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: capture ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
    running.add(child);
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => {
      running.delete(child);
      reject(error);
    });
    child.on('close', (code, signal) => {
      running.delete(child);
      const output = Buffer.concat(chunks).toString('utf8');
      resolve({ code: code ?? 128 + (signal === null ? 0 : constants.signals[signal]), output });
    });
  });
}

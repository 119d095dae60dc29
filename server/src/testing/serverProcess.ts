import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

/** How a server process ended. */
interface ProcessEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

/** A server in a process of its own, started from source. */
export interface ServerProcess {
  readonly stdout: () => string;
  /** The address it printed; rejects when it ends first. */
  readonly ready: Promise<URL>;
  readonly ended: Promise<ProcessEnd>;
  kill(signal: NodeJS.Signals): void;
}

/** Starts the server with this environment and nothing else of ours. */
export function startProcess(environment: Readonly<Record<string, string>>): ServerProcess {
  const child = spawn(process.execPath, ['--conditions=samenspraak-source', MAIN], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const ended: Promise<ProcessEnd> = once(child, 'close').then(([code, signal]) => ({
    code,
    signal,
    stderr,
  }));
  const ready = new Promise<URL>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
      const address = /http:\/\/localhost:\d+/.exec(stdout)?.[0];
      if (address !== undefined) resolve(new URL(address));
    });
    void ended.then(({ code }) => reject(new Error(`server ended with ${code}: ${stderr}`)));
  });
  ready.catch(() => undefined);
  return { stdout: () => stdout, ready, ended, kill: (signal) => void child.kill(signal) };
}

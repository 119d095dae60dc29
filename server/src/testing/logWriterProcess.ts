import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('./logWriter.process.ts', import.meta.url));

/** A process that writes to a data folder until it is killed (`logWriter.process.ts`). */
export interface LogWriterProcess {
  /** Every line it printed so far. */
  readonly lines: readonly string[];
  /** Resolves when it has printed so many lines, or has ended. */
  printed(count: number): Promise<void>;
  /** Ends it without warning, and resolves when it is gone. */
  kill(): Promise<void>;
}

/** Starts the writer on a data folder. */
export function startLogWriter(dataDir: string): LogWriterProcess {
  const child = spawn(process.execPath, ['--conditions=source', SCRIPT, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  const lines: string[] = [];
  const reader = createInterface(child.stdout);
  reader.on('line', (line) => lines.push(line));
  return {
    lines,
    async printed(count) {
      while (lines.length < count && child.exitCode === null) {
        await Promise.race([once(reader, 'line'), closed]);
      }
    },
    async kill() {
      child.kill('SIGKILL');
      await closed;
    },
  };
}

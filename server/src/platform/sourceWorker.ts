import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts the worker thread whose file stands beside the caller: `name.ts` while the server runs from source
 * (Node strips the types; `samenspraak-source` resolves our packages to theirs), `name.js` once built.
 *
 * @param callerUrl `import.meta.url` of the caller.
 * @param name File name of the worker without its extension.
 */
export function startSourceWorker(callerUrl: string, name: string, options: WorkerOptions = {}): Worker {
  const fromSource = callerUrl.endsWith('.ts');
  const file = new URL(`./${name}.${fromSource ? 'ts' : 'js'}`, callerUrl);
  return new Worker(file, {
    name,
    ...options,
    execArgv: [
      '--disable-warning=ExperimentalWarning',
      ...(fromSource ? ['--conditions=samenspraak-source'] : []),
    ],
  });
}

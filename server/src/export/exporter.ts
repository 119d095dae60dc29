import type { Worker } from 'node:worker_threads';
import { AppError } from '@samenspraak/shared/errors';
import { startSourceWorker } from '#platform/sourceWorker';
import type { ExportedDocument, ExportRequest } from './meta.ts';

/** Bounds of the work that is taken on. */
export interface ExporterLimits {
  /** Exports that may wait while one is written; one more is `overloaded`. */
  readonly waiting: number;
  /** Longest time for one export in ms; after it the worker is stopped and the export is `overloaded`. */
  readonly jobMs: number;
}

const DEFAULT_LIMITS: ExporterLimits = { waiting: 20, jobMs: 30_000 };

/** A document of 200 pages needs some 150 MB; a hostile one must not take the server's memory with it. */
const MAX_HEAP_MB = 512;

/**
 * Writes exports off the path of keystrokes: one at a time, each in a worker thread of its own, so that whatever a
 * text makes the writers do ends with that thread.
 */
export class Exporter {
  readonly #limits: ExporterLimits;
  #last: Promise<unknown> = Promise.resolve();
  #pending = 0;
  #worker: Worker | null = null;
  #stopped = false;

  constructor(limits: Partial<ExporterLimits> = {}) {
    this.#limits = { ...DEFAULT_LIMITS, ...limits };
  }

  /** @throws AppError `overloaded` when too much waits or an export takes too long, `draining` once stopped. */
  async write(request: ExportRequest): Promise<ExportedDocument> {
    if (this.#pending > this.#limits.waiting) throw new AppError('overloaded', 'Too many exports at once');
    this.#pending += 1;
    const written = this.#last.then(() => this.#run(request));
    this.#last = written.catch(() => null);
    try {
      return await written;
    } finally {
      this.#pending -= 1;
    }
  }

  /** Ends what runs; that and what waits fails with `draining`. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#worker?.terminate();
  }

  async #run(request: ExportRequest): Promise<ExportedDocument> {
    if (this.#stopped) throw new AppError('draining', 'The server is stopping');
    const worker = startSourceWorker(import.meta.url, 'export.worker', {
      workerData: request,
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    });
    this.#worker = worker;
    const deadline = setTimeout(() => void worker.terminate(), this.#limits.jobMs);
    try {
      return await new Promise<ExportedDocument>((resolve, reject) => {
        worker.once('message', resolve);
        worker.once('error', reject);
        worker.once('exit', () =>
          reject(
            this.#stopped
              ? new AppError('draining', 'The server is stopping')
              : new AppError('overloaded', 'The export took too long'),
          ),
        );
      });
    } finally {
      clearTimeout(deadline);
      this.#worker = null;
    }
  }
}

import type { Worker } from 'node:worker_threads';
import type { Result } from '@samenspraak/shared/result';
import { startSourceWorker } from '#platform/sourceWorker';

/** What the worker answers to a list of updates. */
export type MergeOutcome = Result<Uint8Array, string>;

/** Merges updates on a thread of its own, started when first needed. One merge at a time. */
export class SnapshotMerger {
  #worker: Worker | null = null;

  /** Rejects when the updates do not merge or the thread ended, for instance for want of memory. */
  merge(updates: readonly Uint8Array[]): Promise<Uint8Array> {
    const worker = (this.#worker ??= startSourceWorker(import.meta.url, 'snapshot.worker'));
    return new Promise((resolve, reject) => {
      worker.removeAllListeners();
      worker.on('message', (outcome: MergeOutcome) => {
        if (outcome.ok) resolve(outcome.value);
        else reject(new Error(`The updates do not merge: ${outcome.error}`));
      });
      worker.on('error', reject);
      worker.on('exit', () => {
        this.#worker = null;
        reject(new Error('The merging thread ended before it answered'));
      });
      worker.postMessage(updates);
    });
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.#worker?.terminate();
  }
}

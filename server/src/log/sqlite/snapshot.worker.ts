import { parentPort } from 'node:worker_threads';
import { mergeThroughDocument } from '#log/mergeUpdates';
import type { MergeOutcome } from './snapshotMerger.ts';

/** Worker thread that merges one list of updates at a time; started by `snapshotMerger.ts`. */
parentPort?.on('message', (updates: readonly Uint8Array[]) => {
  parentPort?.postMessage(merge(updates));
});

function merge(updates: readonly Uint8Array[]): MergeOutcome {
  try {
    return { ok: true, value: mergeThroughDocument(updates) };
  } catch (error) {
    return { ok: false, error: String(error) };
  }
}

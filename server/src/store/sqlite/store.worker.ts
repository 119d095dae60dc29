import { parentPort, workerData } from 'node:worker_threads';
import { SnapshotMerger } from '#log/sqlite/snapshotMerger';
import { openDatabase } from './openDatabase.ts';
import type { StoreRequest, StoreWorkerData, WorkerMessage } from './protocol.ts';
import { StoreEngine } from './storeEngine.ts';

/** Worker thread that owns the data folder's database; started by `storeClient.ts`. */
const port = parentPort;
if (port === null) throw new Error('storeWorker runs as a worker thread only');

const { dataDir } = workerData as StoreWorkerData;
const post = (message: WorkerMessage): void => port.postMessage(message);
const opened = openDatabase(dataDir);

if (opened.ok) {
  const db = opened.value;
  const merger = new SnapshotMerger();
  const engine = new StoreEngine({
    db,
    merge: (updates) => merger.merge(updates),
    nowMs: () => Date.now(),
    defer: setImmediate,
    answer: (responses) => post({ kind: 'answers', responses }),
    failed: (cause) => post({ kind: 'failed', message: String(cause) }),
    drained: () => {
      db.close();
      void merger.close().then(() => port.close());
    },
  });
  port.on('message', (requests: readonly StoreRequest[]) => {
    for (const request of requests) engine.accept(request);
  });
  post({ kind: 'opened' });
} else {
  post({ kind: 'refused', reason: opened.error });
}

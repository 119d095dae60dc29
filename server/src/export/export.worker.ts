import { parentPort, workerData } from 'node:worker_threads';
import { exportDocument } from './exportDocument.ts';
import type { ExportRequest } from './meta.ts';

/** Worker thread that writes one export, the request it was started with, and ends. */
const request: ExportRequest = workerData;
const exported = await exportDocument(request);
parentPort?.postMessage(exported, []);

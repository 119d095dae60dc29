import { startSourceWorker } from '#platform/sourceWorker';
import { TextWorker, type TextWorkerLimits } from './textWorker.ts';

/** A document of 200 pages needs a few tens of MB; a hostile one must not take the server's memory with it. */
const MAX_HEAP_MB = 512;

/** The text worker with its thread; the thread starts at the first job. */
export function startTextWorker(limits: Partial<TextWorkerLimits> = {}): TextWorker {
  const start = () =>
    startSourceWorker(import.meta.url, 'text.worker', {
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    });
  return new TextWorker(start, limits);
}

import * as Y from 'yjs';

/** People up to whom a room counts as small: everything goes out at once. */
const SMALL_ROOM = 10;
const LONGEST_CONTENT_TICK_MS = 50;
const SHORTEST_AWARENESS_TICK_MS = 20;
const LONGEST_AWARENESS_TICK_MS = 100;
/** `Y.mergeUpdates` is linear in this range and quadratic far beyond it. */
const MERGE_BATCH = 200;

/** Least time between two content frames to the same people: grows with how many there are. */
export function contentTickMs(people: number): number {
  return people <= SMALL_ROOM ? 0 : Math.min(LONGEST_CONTENT_TICK_MS, people / 6);
}

/** Least time between two awareness frames. */
export function awarenessTickMs(people: number): number {
  return Math.min(LONGEST_AWARENESS_TICK_MS, Math.max(SHORTEST_AWARENESS_TICK_MS, people));
}

/** Merges updates in batches that keep the cost linear. Order does not matter to the result's meaning. */
export function mergeInBatches(updates: readonly Uint8Array[]): Uint8Array {
  let layer: Uint8Array[] = [...updates];
  while (layer.length > 1) {
    const next: Uint8Array[] = [];
    for (let from = 0; from < layer.length; from += MERGE_BATCH) {
      next.push(Y.mergeUpdates(layer.slice(from, from + MERGE_BATCH)));
    }
    layer = next;
  }
  return layer[0] ?? Y.mergeUpdates([]);
}

/** Something that goes out at most once a tick: at once when it has been quiet, else at the end of the tick. */
export class Cadence {
  #lastMs = Number.NEGATIVE_INFINITY;

  /** When it may go out next. */
  dueMs(tickMs: number): number {
    return this.#lastMs + tickMs;
  }

  /** It went out. */
  done(nowMs: number): void {
    this.#lastMs = nowMs;
  }
}

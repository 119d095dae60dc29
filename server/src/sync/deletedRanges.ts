/** Disjoint ascending ranges `[starts[i], ends[i])` of one client's clocks. */
interface Ranges {
  readonly starts: number[];
  readonly ends: number[];
}

/** First position whose value is greater than `wanted`, in an ascending list. */
function upperBound(values: readonly number[], wanted: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * What the document knows to be deleted. A reconnecting client re-sends its whole delete set; with this the
 * relay sees that it brings nothing, and does not store it again.
 */
export class DeletedRanges {
  readonly #clients = new Map<number, Ranges>();

  /** Whether every clock of `[start, end)` is deleted already. */
  covers(client: number, start: number, end: number): boolean {
    const ranges = this.#clients.get(client);
    if (ranges === undefined) return false;
    const at = upperBound(ranges.starts, start) - 1;
    return at >= 0 && (ranges.ends[at] ?? 0) >= end;
  }

  /** Marks `[start, end)` as deleted, merging it with what touches it. */
  add(client: number, start: number, end: number): void {
    const ranges = this.#clients.get(client);
    if (ranges === undefined) {
      this.#clients.set(client, { starts: [start], ends: [end] });
      return;
    }
    const { starts, ends } = ranges;
    let from = upperBound(starts, start);
    if (from > 0 && (ends[from - 1] ?? 0) >= start) from -= 1;
    let to = from;
    while (to < starts.length && (starts[to] ?? 0) <= end) to += 1;
    const mergedStart = from < to ? Math.min(start, starts[from] ?? start) : start;
    const mergedEnd = from < to ? Math.max(end, ends[to - 1] ?? end) : end;
    starts.splice(from, to - from, mergedStart);
    ends.splice(from, to - from, mergedEnd);
  }
}

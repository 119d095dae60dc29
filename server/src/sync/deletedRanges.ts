/** Disjoint ascending ranges `[starts[i], ends[i])` of one client's clocks, and what was added since. */
interface Ranges {
  starts: number[];
  ends: number[];
  added: { readonly start: number; readonly end: number }[];
}

/** Additions up to this many are put in one by one; above it, all ranges are merged in one go. */
const FEW = 16;

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
 *
 * Additions are taken in when the next question is asked: a hundred thousand ranges that come in the worst order
 * then cost one sorting instead of as many moves of the whole list.
 */
export class DeletedRanges {
  readonly #clients = new Map<number, Ranges>();

  /** Whether every clock of `[start, end)` is deleted already. */
  covers(client: number, start: number, end: number): boolean {
    const ranges = this.#clients.get(client);
    if (ranges === undefined) return false;
    if (ranges.added.length > 0) takeIn(ranges);
    const at = upperBound(ranges.starts, start) - 1;
    return at >= 0 && (ranges.ends[at] ?? 0) >= end;
  }

  /** Marks `[start, end)` as deleted. */
  add(client: number, start: number, end: number): void {
    const ranges = this.#clients.get(client);
    if (ranges === undefined) this.#clients.set(client, { starts: [start], ends: [end], added: [] });
    else ranges.added.push({ start, end });
  }
}

function takeIn(ranges: Ranges): void {
  if (ranges.added.length > FEW) mergeAll(ranges);
  else for (const { start, end } of ranges.added) insert(ranges, start, end);
  ranges.added = [];
}

/** Puts one range in, merging it with what it touches. */
function insert({ starts, ends }: Ranges, start: number, end: number): void {
  let from = upperBound(starts, start);
  if (from > 0 && (ends[from - 1] ?? 0) >= start) from -= 1;
  let to = from;
  while (to < starts.length && (starts[to] ?? 0) <= end) to += 1;
  const mergedStart = from < to ? Math.min(start, starts[from] ?? start) : start;
  const mergedEnd = from < to ? Math.max(end, ends[to - 1] ?? end) : end;
  starts.splice(from, to - from, mergedStart);
  ends.splice(from, to - from, mergedEnd);
}

function mergeAll(ranges: Ranges): void {
  const all = ranges.starts.map((start, at) => ({ start, end: ranges.ends[at] ?? start }));
  for (const range of ranges.added) all.push(range);
  all.sort((one, other) => one.start - other.start);
  ranges.starts = [];
  ranges.ends = [];
  for (const { start, end } of all) {
    const last = ranges.ends.length - 1;
    const reached = ranges.ends[last] ?? Number.NEGATIVE_INFINITY;
    if (start > reached) {
      ranges.starts.push(start);
      ranges.ends.push(end);
    } else {
      ranges.ends[last] = Math.max(reached, end);
    }
  }
}

/** Runs of one client: from `starts[i]` on, structs lie at `depths[i]`. */
interface Runs {
  readonly starts: number[];
  readonly depths: number[];
}

/**
 * How deep every struct lies: 1 for a child of a root type, one more for each container around it, 0 for
 * collected structs. Kept as runs per client, because a person types long stretches at one level, so the
 * index of 260,000 edits is a handful of numbers. A state vector cannot tell depth: one level per update
 * would nest for ever.
 */
export class DepthIndex {
  readonly #clients = new Map<number, Runs>();

  /** Depth of a known struct; undefined before the client's first. */
  at(client: number, clock: number): number | undefined {
    const runs = this.#clients.get(client);
    if (runs === undefined) return undefined;
    let low = 0;
    let high = runs.starts.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if ((runs.starts[middle] ?? 0) <= clock) low = middle + 1;
      else high = middle - 1;
    }
    return runs.depths[high];
  }

  /** Adds the client's next struct; clocks come in ascending order. */
  append(client: number, clock: number, depth: number): void {
    const runs = this.#clients.get(client);
    if (runs === undefined) {
      this.#clients.set(client, { starts: [clock], depths: [depth] });
    } else if (runs.depths.at(-1) !== depth) {
      runs.starts.push(clock);
      runs.depths.push(depth);
    }
  }
}

import type { StructId } from './structs.ts';

/** One list of a container; compared by identity. */
export interface Place {
  /** Containers around what lies here, counting the root as one. */
  readonly depth: number;
  /** The container; null for the root types, which are never deleted. */
  readonly owner: StructId | null;
  /** Whether what lies here stands under a key (an attribute, an entry of a map) instead of in a row. */
  readonly isKeyed: boolean;
}

/** The row of every root type: they are alike to the gate. */
const ROOT_ROW: Place = { depth: 1, owner: null, isKeyed: false };
const ROOT_ENTRIES: Place = { depth: 1, owner: null, isKeyed: true };

/** Where collected structs lie: Yjs keeps their length and nothing else. */
export const COLLECTED: Place = { depth: 0, owner: null, isKeyed: false };

/** The place of what hangs at the root. */
export function rootPlace(isKeyed: boolean): Place {
  return isKeyed ? ROOT_ENTRIES : ROOT_ROW;
}

/** Runs of one client: from `starts[i]` on, structs lie at `places[i]`. */
interface Runs {
  readonly starts: number[];
  readonly places: Place[];
}

/**
 * Where every struct lies, as runs per client: a person types long stretches in one place, so 260,000 edits are a
 * handful of runs. A state vector cannot tell this: one level per update would nest for ever, and a struct
 * between two containers would be collected by some replicas and not by others.
 */
export class Places {
  readonly #runs = new Map<number, Runs>();
  readonly #rows = new Map<number, Map<number, Place>>();
  readonly #entries = new Map<number, Map<number, Place>>();

  /** Where a known struct lies; undefined before the client's first. */
  at(client: number, clock: number): Place | undefined {
    const runs = this.#runs.get(client);
    if (runs === undefined) return undefined;
    const { starts, places } = runs;
    let low = 0;
    let high = starts.length - 1;
    // Most often it is the client's last run.
    if ((starts[high] ?? 0) <= clock) return places[high];
    while (low <= high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= clock) low = middle + 1;
      else high = middle - 1;
    }
    return places[high];
  }

  /** Adds the client's next struct; clocks come in ascending order. */
  append(client: number, clock: number, place: Place): void {
    const runs = this.#runs.get(client);
    if (runs === undefined) {
      this.#runs.set(client, { starts: [clock], places: [place] });
    } else if (runs.places.at(-1) !== place) {
      runs.starts.push(clock);
      runs.places.push(place);
    }
    if (place.owner !== null) this.#know(place.owner, place);
  }

  /** The row or the entries of a container, when something was ever put there. */
  inside({ client, clock }: StructId, isKeyed: boolean): Place | undefined {
    return (isKeyed ? this.#entries : this.#rows).get(client)?.get(clock);
  }

  #know({ client, clock }: StructId, place: Place): void {
    const insides = place.isKeyed ? this.#entries : this.#rows;
    const ofClient = insides.get(client);
    if (ofClient === undefined) insides.set(client, new Map([[clock, place]]));
    else if (!ofClient.has(clock)) ofClient.set(clock, place);
  }
}

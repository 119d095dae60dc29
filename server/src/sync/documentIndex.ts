import { DeletedRanges } from './deletedRanges.ts';
import { Places, type Place } from './places.ts';

/** What an accepted update adds to the index; made by the gate, applied whole or not at all. */
export interface IndexChange {
  /** New structs with their place, per client in ascending order of clock. */
  readonly structs: readonly { client: number; clock: number; length: number; place: Place }[];
  /** New deletions, `[start, end)`. */
  readonly deletes: readonly { client: number; start: number; end: number }[];
}

/**
 * All that the gate needs to know of a document: how far every client got, where its structs lie, and what
 * is deleted. Far smaller than a Y.Doc, and never touched by content.
 */
export class DocumentIndex {
  readonly #clocks = new Map<number, number>();
  readonly places = new Places();
  readonly deletes = new DeletedRanges();

  /** Next expected clock of a client; 0 for an unknown one. */
  clock(client: number): number {
    return this.#clocks.get(client) ?? 0;
  }

  /** The state vector: next clock per client. */
  get clocks(): ReadonlyMap<number, number> {
    return this.#clocks;
  }

  /** Takes over what the gate found new. */
  apply(change: IndexChange): void {
    for (const { client, clock, length, place } of change.structs) {
      this.places.append(client, clock, place);
      this.#clocks.set(client, clock + length);
    }
    for (const { client, start, end } of change.deletes) this.deletes.add(client, start, end);
  }
}

import * as Y from 'yjs';
import { mergeInBatches } from './coalescer.ts';

/** Updates after the base above which the base takes them in. */
const LONG_TAIL = 500;

/**
 * The committed content of a document as bytes: a base and a tail of updates. Answers joiners without a Y.Doc;
 * what was worked out for one is kept for the next until something new is committed.
 */
export class CommittedState {
  #base: Uint8Array;
  #tail: Uint8Array[] = [];
  #whole: Uint8Array | null = null;
  #baseClocks: Map<number, number> | null = null;
  #baseDeletes: Uint8Array | null = null;

  constructor(updates: readonly Uint8Array[]) {
    this.#base = mergeInBatches(updates);
  }

  /** Takes in a committed update. */
  add(update: Uint8Array): void {
    this.#tail.push(update);
    this.#whole = null;
    if (this.#tail.length >= LONG_TAIL) this.#rebase(this.whole());
  }

  /** Everything, as one update. */
  whole(): Uint8Array {
    this.#whole ??= this.#tail.length === 0 ? this.#base : mergeInBatches([this.#base, ...this.#tail]);
    return this.#whole;
  }

  /**
   * What a replica with this state vector lacks, the whole delete set included (a state vector says nothing
   * of deletions).
   */
  since(stateVector: Uint8Array): Uint8Array {
    const theirs = Y.decodeStateVector(stateVector);
    if (theirs.size === 0) return this.whole();
    const base = this.#covers(theirs) ? this.#deletesOfBase() : Y.diffUpdate(this.#base, stateVector);
    return this.#tail.length === 0 ? base : mergeInBatches([base, ...this.#tail]);
  }

  #rebase(base: Uint8Array): void {
    this.#base = base;
    this.#tail = [];
    this.#baseClocks = null;
    this.#baseDeletes = null;
  }

  #covers(theirs: ReadonlyMap<number, number>): boolean {
    this.#baseClocks ??= Y.decodeStateVector(Y.encodeStateVectorFromUpdate(this.#base));
    for (const [client, clock] of this.#baseClocks) if ((theirs.get(client) ?? 0) < clock) return false;
    return true;
  }

  #deletesOfBase(): Uint8Array {
    this.#baseDeletes ??= Y.diffUpdate(this.#base, Y.encodeStateVectorFromUpdate(this.#base));
    return this.#baseDeletes;
  }
}

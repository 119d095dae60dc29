import * as Y from 'yjs';
import type { StoredDocument } from '#log/UpdateLog';
import { mergeInBatches } from './coalescer.ts';

interface TailUpdate {
  readonly sequence: number;
  readonly update: Uint8Array;
}

/** Updates above the base after which the base takes them in. */
const LONG_TAIL = 1000;

/**
 * The committed content of a document as bytes: a base and a tail of updates. Answers joiners without a Y.Doc;
 * what was worked out for one is kept for the next until something new is committed.
 */
export class CommittedState {
  #base: Uint8Array;
  /** Last sequence inside the base. */
  #baseSequence: number;
  #tail: TailUpdate[] = [];
  #tailBytes = 0;
  #baseClocks: ReadonlyMap<number, number> | null = null;
  /** What a replica lacks that has all structs of the base. */
  #sinceBase: Uint8Array | null = null;
  #baseDeletes: Uint8Array | null = null;

  constructor(stored: StoredDocument) {
    this.#base = mergeStored(stored);
    this.#baseSequence = lastSequence(stored);
  }

  /** Bytes kept; an update that repeats what another has counts twice until the next merge. */
  get byteLength(): number {
    return this.#base.byteLength + this.#tailBytes;
  }

  /** Takes in a committed update; updates come in order of their sequence. */
  add(update: Uint8Array, sequence: number): void {
    if (sequence <= this.#baseSequence) return;
    this.#tail.push({ update, sequence });
    this.#tailBytes += update.byteLength;
    this.#sinceBase = null;
    if (this.#tail.length >= LONG_TAIL) this.whole();
  }

  /** Everything, as one update. */
  whole(): Uint8Array {
    const last = this.#tail.at(-1);
    if (last !== undefined) {
      this.#rebase(mergeInBatches([this.#base, ...this.#tail.map(({ update }) => update)]), last.sequence);
    }
    return this.#base;
  }

  /**
   * What a replica with this state vector lacks, the whole delete set included (a state vector says nothing
   * of deletions).
   */
  since(stateVector: Uint8Array): Uint8Array {
    const theirs = Y.decodeStateVector(stateVector);
    if (theirs.size === 0) return this.whole();
    if (!this.#baseIsIn(theirs)) return Y.diffUpdate(this.whole(), stateVector);
    this.#sinceBase ??= mergeInBatches([this.#deletesOfBase(), ...this.#tail.map(({ update }) => update)]);
    return this.#sinceBase;
  }

  /** Goes on from what the log stores now: after a compaction that is without the text of deleted passages. */
  replace(stored: StoredDocument): void {
    const sequence = lastSequence(stored);
    if (sequence < this.#baseSequence) return;
    this.#rebase(mergeStored(stored), sequence);
  }

  #rebase(base: Uint8Array, sequence: number): void {
    this.#base = base;
    this.#baseSequence = sequence;
    this.#tail = this.#tail.filter((update) => update.sequence > sequence);
    this.#tailBytes = this.#tail.reduce((sum, { update }) => sum + update.byteLength, 0);
    this.#baseClocks = null;
    this.#baseDeletes = null;
    this.#sinceBase = null;
  }

  #baseIsIn(theirs: ReadonlyMap<number, number>): boolean {
    this.#baseClocks ??= Y.decodeStateVector(Y.encodeStateVectorFromUpdate(this.#base));
    for (const [client, clock] of this.#baseClocks) if ((theirs.get(client) ?? 0) < clock) return false;
    return true;
  }

  #deletesOfBase(): Uint8Array {
    this.#baseDeletes ??= Y.diffUpdate(this.#base, Y.encodeStateVectorFromUpdate(this.#base));
    return this.#baseDeletes;
  }
}

function mergeStored({ snapshot, updates }: StoredDocument): Uint8Array {
  const stored = updates.map(({ update }) => update);
  return mergeInBatches(snapshot === null ? stored : [snapshot, ...stored]);
}

function lastSequence({ snapshotSequence, updates }: StoredDocument): number {
  return updates.at(-1)?.sequence ?? snapshotSequence;
}

import * as Y from 'yjs';
import type { StoredDocument } from '#log/UpdateLog';
import { mergeInBatches } from './coalescer.ts';

interface TailUpdate {
  readonly sequence: number;
  readonly update: Uint8Array;
}

/** Updates in the tail after which they are merged into a layer. */
const LONG_TAIL = 200;

/**
 * The committed content of a document as bytes, oldest first: a base, layers, and a tail of single updates.
 * Answers joiners without a Y.Doc; what was worked out for one is kept for the next until something new is
 * committed.
 *
 * A layer is merged into the one before it when it has grown to half its size, so that every byte is merged a few
 * times in all, however large the document is.
 */
export class CommittedState {
  #base: Uint8Array;
  #layers: Uint8Array[] = [];
  #tail: TailUpdate[] = [];
  /** Bytes of layers and tail. */
  #newsBytes = 0;
  /** Last sequence of all. */
  #sequence: number;
  #isHeld = false;
  #baseClocks: ReadonlyMap<number, number> | null = null;
  #baseDeletes: Uint8Array | null = null;
  /** What a replica lacks that has all structs of the base. */
  #sinceBase: Uint8Array | null = null;
  /** The last answer to a replica that lacks more: after an interruption many ask the same. */
  #lastAnswer: { readonly stateVector: Uint8Array; readonly answer: Uint8Array } | null = null;

  constructor(stored: StoredDocument) {
    this.#base = mergeStored(stored);
    this.#sequence = lastSequence(stored);
  }

  /** Bytes kept; an update that repeats what another has counts twice until the next merge. */
  get byteLength(): number {
    return this.#base.byteLength + this.#newsBytes;
  }

  /** Takes in a committed update; updates come in order of their sequence. */
  add(update: Uint8Array, sequence: number): void {
    if (sequence <= this.#sequence) return;
    this.#sequence = sequence;
    this.#tail.push({ update, sequence });
    this.#newsBytes += update.byteLength;
    this.#sinceBase = null;
    this.#lastAnswer = null;
    if (this.#tail.length >= LONG_TAIL && !this.#isHeld) this.#mergeTail();
  }

  /** Everything, as one update. */
  whole(): Uint8Array {
    const news = this.#news();
    if (news.length === 0) return this.#base;
    const whole = mergeInBatches([this.#base, ...news]);
    if (!this.#isHeld) this.#rebase(whole, []);
    return whole;
  }

  /**
   * What a replica with this state vector lacks, the whole delete set included (a state vector says nothing
   * of deletions).
   */
  since(stateVector: Uint8Array): Uint8Array {
    const theirs = Y.decodeStateVector(stateVector);
    if (theirs.size === 0) return this.whole();
    if (this.#baseIsIn(theirs)) {
      this.#sinceBase ??= mergeInBatches([this.deletions(), ...this.#news()]);
      return this.#sinceBase;
    }
    if (this.#lastAnswer === null || !isEqual(this.#lastAnswer.stateVector, stateVector)) {
      this.#lastAnswer = { stateVector, answer: Y.diffUpdate(this.whole(), stateVector) };
    }
    return this.#lastAnswer.answer;
  }

  /**
   * A compaction of the log begins: until {@link replace} or {@link release}, single updates stay single. One that
   * the compacted state has must be left out of what is laid on it, or the text of deleted passages comes back.
   */
  hold(): void {
    if (this.#tail.length > 0) this.#mergeTail();
    this.#isHeld = true;
  }

  /** The compaction came to nothing. */
  release(): void {
    this.#isHeld = false;
  }

  /** Goes on from what the log stores after a compaction: it is without the text of deleted passages. */
  replace(stored: StoredDocument): void {
    this.#isHeld = false;
    const reached = lastSequence(stored);
    this.#rebase(
      mergeStored(stored),
      this.#tail.filter(({ sequence }) => sequence > reached),
    );
  }

  /** The delete set of the base, as an update without structs. */
  deletions(): Uint8Array {
    this.#baseDeletes ??= Y.diffUpdate(this.#base, Y.encodeStateVectorFromUpdate(this.#base));
    return this.#baseDeletes;
  }

  #news(): Uint8Array[] {
    return [...this.#layers, ...this.#tail.map(({ update }) => update)];
  }

  #mergeTail(): void {
    let layer = mergeInBatches(this.#tail.map(({ update }) => update));
    this.#tail = [];
    for (let before = this.#layers.at(-1); before !== undefined; before = this.#layers.at(-1)) {
      if (layer.byteLength * 2 < before.byteLength) break;
      layer = Y.mergeUpdates([before, layer]);
      this.#layers.pop();
    }
    if (this.#layers.length === 0 && layer.byteLength * 2 >= this.#base.byteLength) {
      this.#rebase(Y.mergeUpdates([this.#base, layer]), []);
    } else {
      this.#layers.push(layer);
      this.#newsBytes = sumOfBytes(this.#layers);
    }
  }

  #rebase(base: Uint8Array, tail: TailUpdate[]): void {
    this.#base = base;
    this.#layers = [];
    this.#tail = tail;
    this.#newsBytes = sumOfBytes(this.#news());
    this.#baseClocks = null;
    this.#baseDeletes = null;
    this.#sinceBase = null;
    this.#lastAnswer = null;
  }

  #baseIsIn(theirs: ReadonlyMap<number, number>): boolean {
    this.#baseClocks ??= Y.decodeStateVector(Y.encodeStateVectorFromUpdate(this.#base));
    for (const [client, clock] of this.#baseClocks) if ((theirs.get(client) ?? 0) < clock) return false;
    return true;
  }
}

function mergeStored({ snapshot, updates }: StoredDocument): Uint8Array {
  const stored = updates.map(({ update }) => update);
  return mergeInBatches(snapshot === null ? stored : [snapshot, ...stored]);
}

function lastSequence({ snapshotSequence, updates }: StoredDocument): number {
  return updates.at(-1)?.sequence ?? snapshotSequence;
}

function sumOfBytes(updates: readonly Uint8Array[]): number {
  return updates.reduce((sum, { byteLength }) => sum + byteLength, 0);
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.byteLength === other.byteLength && one.every((byte, at) => byte === other[at]);
}

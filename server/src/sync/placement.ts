import { assertNever } from '@samenspraak/shared/assertNever';
import * as Y from 'yjs';
import { DeletedRanges } from './deletedRanges.ts';
import type { DocumentIndex } from './documentIndex.ts';
import { COLLECTED, Places, rootPlace, type Place } from './places.ts';
import type { DeleteRange, Struct, StructId } from './structs.ts';

/** New structs of one client, in order, with how many of them are placed. */
interface Queue {
  readonly client: number;
  readonly structs: readonly Struct[];
  readonly end: number;
  next: number;
}

/** A new struct with its place. */
export interface PlacedStruct {
  readonly client: number;
  readonly clock: number;
  readonly length: number;
  readonly place: Place;
}

/** What an update brings that the document lacks. */
export interface Fresh {
  readonly structs: ReadonlyMap<number, readonly Struct[]>;
  readonly deletes: readonly DeleteRange[];
  /** Content of the log: it is there, wherever it lies. */
  readonly isStored: boolean;
}

/**
 * Places the new structs of an update, each after everything it needs, across clients and without recursion.
 * - `gap`: one needs a struct that neither the document nor the update has, or they need each other in a circle;
 * - `place`: one lies between two containers, or is more than one value under a key. No editor makes that;
 *   whether Yjs keeps the former depends on whether the other container was collected when it came.
 */
export function placeStructs(index: DocumentIndex, fresh: Fresh): readonly PlacedStruct[] | 'gap' | 'place' {
  const placement = new Placement(index, fresh);
  for (const client of fresh.structs.keys()) {
    const failure = placement.placeAllOf(client);
    if (failure !== undefined) return failure;
  }
  return placement.placed;
}

class Placement {
  readonly placed: PlacedStruct[] = [];
  readonly #index: DocumentIndex;
  readonly #deletes: readonly DeleteRange[];
  readonly #isStored: boolean;
  #deletedHere: DeletedRanges | undefined;
  readonly #overlay = new Places();
  readonly #queues = new Map<number, Queue>();

  constructor(index: DocumentIndex, { structs, deletes, isStored }: Fresh) {
    this.#index = index;
    this.#deletes = deletes;
    this.#isStored = isStored;
    for (const [client, list] of structs) {
      const last = list.at(-1);
      const end = last === undefined ? 0 : last.clock + last.length;
      this.#queues.set(client, { client, structs: list, end, next: 0 });
    }
  }

  placeAllOf(client: number): 'gap' | 'place' | undefined {
    const waiting = [{ client, until: Number.POSITIVE_INFINITY }];
    const busy = new Set([client]);
    for (let top = waiting.at(-1); top !== undefined; top = waiting.at(-1)) {
      const queue = this.#queues.get(top.client);
      const struct = queue?.structs[queue.next];
      // Only as far as somebody waits for: what comes after may itself wait for them.
      if (queue === undefined || struct === undefined || struct.clock > top.until) {
        waiting.pop();
        busy.delete(top.client);
        continue;
      }
      const needed = this.#firstUnplaced(struct);
      if (needed === 'unknown') return 'gap';
      if (needed !== undefined) {
        if (busy.has(needed.client)) return 'gap';
        waiting.push({ client: needed.client, until: needed.clock });
        busy.add(needed.client);
        continue;
      }
      const place = this.#placeOf(struct);
      if (place === undefined || !this.#fits(struct, place)) return 'place';
      this.#overlay.append(struct.client, struct.clock, place);
      this.placed.push({ client: struct.client, clock: struct.clock, length: struct.length, place });
      queue.next += 1;
    }
    return undefined;
  }

  /** What must be placed before this struct can be; undefined when nothing must. */
  #firstUnplaced({ needs }: Struct): StructId | 'unknown' | undefined {
    for (const id of needs) {
      if (id.clock < this.#index.clock(id.client)) continue;
      const queue = this.#queues.get(id.client);
      if (queue === undefined || id.clock >= queue.end) return 'unknown';
      const upcoming = queue.structs[queue.next];
      if (upcoming !== undefined && id.clock >= upcoming.clock) return id;
    }
    return undefined;
  }

  /** Undefined when the struct lies between two places. */
  #placeOf({ client, clock, place }: Struct): Place | undefined {
    if (place.kind === 'collected') return COLLECTED;
    const known = this.#index.clock(client);
    // The rest of a struct whose beginning is known lies to the right of the beginning.
    if (clock < known) {
      return this.#beside({ client, clock: known - 1 }, place.kind === 'beside' ? place.right : null);
    }
    switch (place.kind) {
      case 'root':
        return rootPlace(place.isKeyed);
      case 'inside':
        return this.#inside(place.parent, place.isKeyed);
      case 'beside':
        return this.#beside(place.left, place.right);
      default:
        return assertNever(place);
    }
  }

  /**
   * Under a key stands one value at a time. Deleted ones may have become one struct; a living one that is longer
   * would leave a part behind when its container is deleted, at which Yjs throws.
   */
  #fits({ client, clock, length, source }: Struct, place: Place): boolean {
    if (!place.isKeyed || length === 1 || this.#isStored) return true;
    if (source instanceof Y.Item && source.content instanceof Y.ContentDeleted) return true;
    return this.#isDeletedHere(client, clock, clock + length);
  }

  #at(id: StructId): Place {
    const isKnown = id.clock < this.#index.clock(id.client);
    return (isKnown ? this.#index.places : this.#overlay).at(id.client, id.clock) ?? COLLECTED;
  }

  #inside(parent: StructId, isKeyed: boolean): Place {
    const around = this.#at(parent);
    // What is put into a collected container is collected with it.
    if (around === COLLECTED) return COLLECTED;
    const known = this.#index.places.inside(parent, isKeyed) ?? this.#overlay.inside(parent, isKeyed);
    return known ?? { depth: around.depth + 1, owner: parent, isKeyed };
  }

  #beside(left: StructId | null, right: StructId | null): Place | undefined {
    if (left === null) return right === null ? COLLECTED : this.#at(right);
    const place = this.#at(left);
    if (right === null) return place;
    const other = this.#at(right);
    if (place === other) return place;
    if (this.#isDead(place) && this.#isDead(other)) return COLLECTED;
    return this.#isStored ? place : undefined;
  }

  /** Whether whatever lies here is deleted, whoever looks. */
  #isDead(place: Place): boolean {
    if (place === COLLECTED) return true;
    if (place.owner === null) return false;
    const { client, clock } = place.owner;
    return (
      this.#index.deletes.covers(client, clock, clock + 1) || this.#isDeletedHere(client, clock, clock + 1)
    );
  }

  #isDeletedHere(client: number, start: number, end: number): boolean {
    this.#deletedHere ??= rangesOf(this.#deletes);
    return this.#deletedHere.covers(client, start, end);
  }
}

function rangesOf(deletes: readonly DeleteRange[]): DeletedRanges {
  const ranges = new DeletedRanges();
  for (const { client, start, end } of deletes) ranges.add(client, start, end);
  return ranges;
}

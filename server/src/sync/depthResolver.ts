import { assertNever } from '@samenspraak/shared/assertNever';
import { DepthIndex } from './depthIndex.ts';
import type { DocumentIndex } from './documentIndex.ts';
import type { Struct, StructId } from './structs.ts';

/** New structs of one client, in order, with how many of them are placed. */
interface Queue {
  readonly client: number;
  readonly structs: readonly Struct[];
  readonly end: number;
  next: number;
}

/** A new struct with its depth. */
export interface PlacedStruct {
  readonly client: number;
  readonly clock: number;
  readonly length: number;
  readonly depth: number;
}

/**
 * Places the new structs of an update: finds the depth of each through its parent or sibling, across clients,
 * without recursion. Undefined when one needs a struct that neither the document nor the update has, or when
 * structs need each other in a circle (no editor makes that).
 */
export function resolveDepths(
  index: DocumentIndex,
  fresh: ReadonlyMap<number, readonly Struct[]>,
): readonly PlacedStruct[] | undefined {
  const overlay = new DepthIndex();
  const queues = new Map<number, Queue>();
  for (const [client, structs] of fresh) {
    const last = structs.at(-1);
    if (last !== undefined) queues.set(client, { client, structs, end: last.clock + last.length, next: 0 });
  }
  const placed: PlacedStruct[] = [];

  /** Depth when known by now; null when its client's queue must go on first; undefined when nobody has it. */
  const depthOf = ({ client, clock }: StructId): number | null | undefined => {
    if (clock < index.clock(client)) return index.depths.at(client, clock);
    const queue = queues.get(client);
    if (queue === undefined || clock >= queue.end) return undefined;
    const upcoming = queue.structs[queue.next];
    return upcoming === undefined || clock < upcoming.clock ? overlay.at(client, clock) : null;
  };

  for (const first of queues.values()) {
    const waiting = [{ queue: first, until: Number.POSITIVE_INFINITY }];
    const busy = new Set([first.client]);
    for (let top = waiting.at(-1); top !== undefined; top = waiting.at(-1)) {
      const { queue, until } = top;
      const struct = queue.structs[queue.next];
      // Only as far as somebody waits for: what comes after may itself wait for them.
      if (struct === undefined || struct.clock > until) {
        waiting.pop();
        busy.delete(queue.client);
        continue;
      }
      const depth = placeOf(struct, index, depthOf);
      if (depth === 'unknown') return undefined;
      if (typeof depth === 'number') {
        overlay.append(struct.client, struct.clock, depth);
        placed.push({ client: struct.client, clock: struct.clock, length: struct.length, depth });
        queue.next += 1;
        continue;
      }
      const needed = queues.get(depth.client);
      if (needed === undefined || busy.has(needed.client)) return undefined;
      waiting.push({ queue: needed, until: depth.clock });
      busy.add(needed.client);
    }
  }
  return placed;
}

/** The struct's depth, or the id that must be placed first, or that something is unknown. */
function placeOf(
  struct: Struct,
  index: DocumentIndex,
  depthOf: (id: StructId) => number | null | undefined,
): number | StructId | 'unknown' {
  for (const id of struct.needs) {
    const depth = depthOf(id);
    if (depth === undefined) return 'unknown';
    if (depth === null) return id;
  }
  const { place } = struct;
  // The rest of a struct whose beginning is known lies where the beginning lies.
  const known = index.clock(struct.client);
  if (struct.clock < known) return index.depths.at(struct.client, known - 1) ?? 'unknown';
  switch (place.kind) {
    case 'root':
      return 1;
    case 'collected':
      return 0;
    case 'inside':
      return (depthOf(place.parent) ?? 0) + 1;
    case 'beside':
      return depthOf(place.sibling) ?? 'unknown';
    default:
      return assertNever(place);
  }
}

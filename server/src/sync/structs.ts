import * as Y from 'yjs';
import { ReadStopped, StrictDecoder, type ReadFailure, type ReadLimits } from './strictDecoder.ts';
import { isDeep } from './valueDepth.ts';

/** A struct's place: the clientID that made it and its clock. */
export interface StructId {
  readonly client: number;
  readonly clock: number;
}

/** Where a struct hangs: at the root, inside a container, beside a sibling, or nowhere any more (collected). */
export type StructPlace =
  | { readonly kind: 'root'; readonly isKeyed: boolean }
  | { readonly kind: 'inside'; readonly parent: StructId; readonly isKeyed: boolean }
  | { readonly kind: 'beside'; readonly left: StructId | null; readonly right: StructId | null }
  | { readonly kind: 'collected' };

/** What the gate reads of one struct. */
export interface Struct {
  readonly client: number;
  readonly clock: number;
  readonly length: number;
  readonly place: StructPlace;
  /** Every struct that must be known before this one. */
  readonly needs: readonly StructId[];
  /** As Yjs decoded it, to be written again. */
  readonly source: Y.Item | Y.GC;
}

/** A stretch of deleted clocks of one client, `[start, end)`. */
export interface DeleteRange {
  readonly client: number;
  readonly start: number;
  readonly end: number;
}

/** What the gate reads of one update. */
export interface DecodedUpdate {
  readonly structs: readonly Struct[];
  readonly deletes: readonly DeleteRange[];
}

/** Why the gate does not take in what it could read, or could not read it. */
export type DecodeFailure = ReadFailure | 'value';

const COLLECTED: StructPlace = { kind: 'collected' };

/**
 * Reads an update (V1) without building a document and without allocating by numbers that the sender chose:
 * struct by struct, ending with the bytes.
 */
export function decodeStructs(update: Uint8Array, limits: ReadLimits): DecodedUpdate | DecodeFailure {
  let decoded: ReturnType<typeof StrictDecoder.decode>;
  try {
    decoded = StrictDecoder.decode(update, limits);
  } catch (error) {
    return error instanceof ReadStopped ? error.failure : 'malformed';
  }
  const structs: Struct[] = [];
  for (const struct of decoded.structs) {
    if (struct instanceof Y.Skip) return 'skip';
    if (struct instanceof Y.Item && isDeep(struct.content)) return 'value';
    structs.push(readStruct(struct));
  }
  const deletes: DeleteRange[] = [];
  for (const [client, ranges] of decoded.ds.clients) {
    for (const { clock, len } of ranges) deletes.push({ client, start: clock, end: clock + len });
  }
  return { structs, deletes };
}

function readStruct(source: Y.Item | Y.GC): Struct {
  const { id, length } = source;
  const { client, clock } = id;
  if (!(source instanceof Y.Item)) return { client, clock, length, place: COLLECTED, needs: [], source };
  const { origin: left, rightOrigin: right } = source;
  if (left !== null || right !== null) {
    const needs = [left, right].filter((id) => id !== null);
    return { client, clock, length, place: { kind: 'beside', left, right }, needs, source };
  }
  // Before integration the parent is the name of a root type or the id of a container; yjs types it later.
  const parent: unknown = source.parent;
  const isKeyed = source.parentSub !== null;
  if (!(parent instanceof Y.ID)) {
    return { client, clock, length, place: { kind: 'root', isKeyed }, needs: [], source };
  }
  return { client, clock, length, place: { kind: 'inside', parent, isKeyed }, needs: [parent], source };
}

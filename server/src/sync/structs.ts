import * as Y from 'yjs';

/** A struct's place: the clientID that made it and its clock. */
export interface StructId {
  readonly client: number;
  readonly clock: number;
}

/** Where a struct hangs: at the root, inside a container, beside a sibling, or nowhere any more (collected). */
export type StructPlace =
  | { readonly kind: 'root' }
  | { readonly kind: 'inside'; readonly parent: StructId }
  | { readonly kind: 'beside'; readonly sibling: StructId }
  | { readonly kind: 'collected' };

/** What the gate reads of one struct. */
export interface Struct {
  readonly client: number;
  readonly clock: number;
  readonly length: number;
  readonly place: StructPlace;
  /** Every struct that must be known before this one. */
  readonly needs: readonly StructId[];
}

/** What the gate reads of one update. */
export interface DecodedUpdate {
  readonly structs: readonly Struct[];
  readonly deletes: readonly { client: number; start: number; end: number }[];
}

/** Why an update cannot even be read. */
export type DecodeFailure = 'malformed' | 'skip' | 'subdocument';

/**
 * Reads an update (V1) without building a document and without allocating by numbers that the sender chose
 * (`Y.decodeUpdate` reads struct by struct and ends with the bytes).
 */
export function decodeStructs(update: Uint8Array): DecodedUpdate | DecodeFailure {
  let decoded: ReturnType<typeof Y.decodeUpdate>;
  try {
    decoded = Y.decodeUpdate(update);
  } catch {
    return 'malformed';
  }
  const structs: Struct[] = [];
  for (const struct of decoded.structs) {
    if (struct instanceof Y.Skip) return 'skip';
    if (struct instanceof Y.Item && struct.content instanceof Y.ContentDoc) return 'subdocument';
    structs.push(readStruct(struct));
  }
  const deletes: { client: number; start: number; end: number }[] = [];
  for (const [client, ranges] of decoded.ds.clients) {
    for (const { clock, len } of ranges) deletes.push({ client, start: clock, end: clock + len });
  }
  return { structs, deletes };
}

function readStruct(struct: Y.Item | Y.GC): Struct {
  const { client, clock } = struct.id;
  const base = { client, clock, length: struct.length };
  if (!(struct instanceof Y.Item)) return { ...base, place: { kind: 'collected' }, needs: [] };
  const { origin, rightOrigin } = struct;
  const needs: StructId[] = [];
  if (origin !== null) needs.push(origin);
  if (rightOrigin !== null) needs.push(rightOrigin);
  const sibling = origin ?? rightOrigin;
  if (sibling !== null) return { ...base, place: { kind: 'beside', sibling }, needs };
  // Before integration the parent is the name of a root type or the id of a container; yjs types it later.
  const parent: unknown = struct.parent;
  if (!(parent instanceof Y.ID)) return { ...base, place: { kind: 'root' }, needs };
  return { ...base, place: { kind: 'inside', parent }, needs: [parent] };
}

import type { DocumentIndex, IndexChange } from './documentIndex.ts';
import { placeStructs, type PlacedStruct } from './placement.ts';
import type { RelayLimits } from './limits.ts';
import {
  decodeStructs,
  type DecodedUpdate,
  type DecodeFailure,
  type DeleteRange,
  type Struct,
} from './structs.ts';
import { writeUpdate } from './updateWriter.ts';

/**
 * Why an update was refused. `gap` and `skip` are no faults: something came out of order, and a resync mends it.
 */
export type Refusal =
  | DecodeFailure
  | 'size'
  | 'length'
  | 'gap'
  | 'foreignClient'
  | 'place'
  | 'nesting'
  | 'full';

/** The gate's answer to one update. */
export type Verdict =
  | { readonly kind: 'refused'; readonly reason: Refusal }
  | { readonly kind: 'nothingNew' }
  | {
      readonly kind: 'accepted';
      /** What the document lacked of the update and nothing else; often the update itself. */
      readonly update: Uint8Array;
      readonly change: IndexChange;
      /** clientIDs with new structs. */
      readonly writers: readonly number[];
    };

/** What the gate asks besides the document's index. */
export interface GateContext {
  readonly index: DocumentIndex;
  readonly limits: Pick<RelayLimits, 'structs' | 'newClients' | 'newDeletes' | 'nesting'>;
  /** Largest update that this frame may carry, bytes. */
  readonly maxBytes: number;
  /** Whether the sender may write under this clientID. */
  readonly mayWriteAs: (client: number) => boolean;
  /** The update comes from the log, not from a client. */
  readonly isStored?: boolean;
}

/** Highest clientID (32 bits) and highest clock that Yjs makes. */
const MAX_CLIENT = 0xffffffff;
const MAX_CLOCK = 0x7fffffff;

const refused = (reason: Refusal): Verdict => ({ kind: 'refused', reason });

/**
 * Decides about one update (V1) before anything else sees it; changes nothing (SPEC.md, GATE rules).
 * The cost depends on the update, not on the document.
 */
export function checkUpdate(update: Uint8Array, context: GateContext): Verdict {
  const { index, limits } = context;
  if (update.byteLength > context.maxBytes) return refused('size');
  const decoded = decodeStructs(update, { structs: limits.structs, deletes: limits.structs });
  if (typeof decoded === 'string') return refused(decoded);
  const fresh = freshStructs(decoded.structs, index);
  if (typeof fresh === 'string') return refused(fresh);
  const deletes = freshDeletes(decoded, fresh, index);
  if (typeof deletes === 'string') return refused(deletes);
  if (fresh.size === 0 && deletes.length === 0) return { kind: 'nothingNew' };
  const excess = tooMany(fresh, deletes, context);
  if (excess !== undefined) return refused(excess);
  const placed = placeStructs(index, { structs: fresh, deletes, isStored: context.isStored === true });
  if (typeof placed === 'string') return refused(placed);
  if (placed.some(({ place }) => place.depth > limits.nesting)) return refused('nesting');
  const change = { structs: placed.map((struct) => trimKnown(struct, index)), deletes };
  const isAllNew = bringsAll(decoded, placed, deletes, index);
  return {
    kind: 'accepted',
    update: isAllNew ? update : writeUpdate(fresh, deletes, (client) => index.clock(client)),
    change,
    writers: [...fresh.keys()],
  };
}

/** Structs that the document lacks, per client in order; or what is wrong with them. */
function freshStructs(
  structs: readonly Struct[],
  index: DocumentIndex,
): Map<number, Struct[]> | 'length' | 'gap' {
  const fresh = new Map<number, Struct[]>();
  for (const struct of structs) {
    const { client, clock, length } = struct;
    const end = clock + length;
    if (client > MAX_CLIENT || length < 1 || end > MAX_CLOCK) return 'length';
    const known = index.clock(client);
    // Within a section each struct begins where the one before it ends, so only the first can leave a gap.
    if (end <= known) continue;
    const list = fresh.get(client);
    if (list !== undefined) list.push(struct);
    else if (clock <= known) fresh.set(client, [struct]);
    else return 'gap';
  }
  return fresh;
}

/** Deletions that the document does not know yet; or what is wrong with them. */
function freshDeletes(
  decoded: DecodedUpdate,
  fresh: ReadonlyMap<number, readonly Struct[]>,
  index: DocumentIndex,
): DeleteRange[] | 'length' | 'gap' {
  const deletes: DeleteRange[] = [];
  for (const range of decoded.deletes) {
    const { client, start, end } = range;
    if (client > MAX_CLIENT || end <= start || end > MAX_CLOCK) return 'length';
    const last = fresh.get(client)?.at(-1);
    if (end > (last === undefined ? index.clock(client) : last.clock + last.length)) return 'gap';
    if (!index.deletes.covers(client, start, end)) deletes.push(range);
  }
  return deletes;
}

function tooMany(
  fresh: ReadonlyMap<number, readonly Struct[]>,
  deletes: readonly DeleteRange[],
  { index, limits, mayWriteAs }: GateContext,
): Refusal | undefined {
  let newClients = 0;
  for (const client of fresh.keys()) {
    if (!mayWriteAs(client)) return 'foreignClient';
    if (index.clock(client) === 0) newClients += 1;
  }
  return newClients > limits.newClients || deletes.length > limits.newDeletes ? 'tooMany' : undefined;
}

/** Whether nothing of the update was known before, so that it can be passed on as it came. */
function bringsAll(
  decoded: DecodedUpdate,
  placed: readonly PlacedStruct[],
  deletes: readonly DeleteRange[],
  index: DocumentIndex,
): boolean {
  return (
    placed.length === decoded.structs.length &&
    deletes.length === decoded.deletes.length &&
    placed.every(({ client, clock }) => clock >= index.clock(client))
  );
}

/** A struct that begins inside what is known counts from where the known ends. */
function trimKnown(struct: PlacedStruct, index: DocumentIndex): PlacedStruct {
  const known = index.clock(struct.client);
  if (struct.clock >= known) return struct;
  return { ...struct, clock: known, length: struct.clock + struct.length - known };
}

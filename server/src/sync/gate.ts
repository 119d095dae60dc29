import type { DocumentIndex, IndexChange } from './documentIndex.ts';
import { resolveDepths } from './depthResolver.ts';
import type { RelayLimits } from './limits.ts';
import { decodeStructs, type DecodedUpdate, type DecodeFailure, type Struct } from './structs.ts';

/** Why an update was refused. `gap` is no fault: something came out of order, and a resync mends it. */
export type Refusal = DecodeFailure | 'size' | 'length' | 'gap' | 'foreignClient' | 'nesting' | 'tooMany';

/** The gate's answer to one update. */
export type Verdict =
  | { readonly kind: 'refused'; readonly reason: Refusal }
  | {
      readonly kind: 'accepted';
      /** What is new; empty when the document has it all. */
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
  if (update.byteLength < 2 || update.byteLength > context.maxBytes) return refused('size');
  const decoded = decodeStructs(update);
  if (typeof decoded === 'string') return refused(decoded);
  const fresh = freshStructs(decoded.structs, context.index);
  if (typeof fresh === 'string') return refused(fresh);
  const excess = tooMany(fresh, context);
  if (excess !== undefined) return refused(excess);
  const deletes = freshDeletes(decoded, fresh, context.index);
  if (typeof deletes === 'string') return refused(deletes);
  if (deletes.length > context.limits.newDeletes) return refused('tooMany');
  const placed = resolveDepths(context.index, fresh);
  if (placed === undefined) return refused('gap');
  if (placed.some(({ depth }) => depth > context.limits.nesting)) return refused('nesting');
  const structs = placed.map((struct) => trimKnown(struct, context.index));
  return { kind: 'accepted', change: { structs, deletes }, writers: [...fresh.keys()] };
}

/** Structs that the document lacks, per client in order; or what is wrong with them. */
function freshStructs(
  structs: readonly Struct[],
  index: DocumentIndex,
): Map<number, Struct[]> | 'length' | 'gap' {
  const fresh = new Map<number, Struct[]>();
  const ends = new Map<number, number>();
  for (const struct of structs) {
    const { client, clock, length } = struct;
    if (!Number.isSafeInteger(client) || client < 0 || client > MAX_CLIENT) return 'length';
    const end = clock + length;
    if (!(length >= 1) || end > MAX_CLOCK) return 'length';
    const reached = ends.get(client) ?? index.clock(client);
    if (clock > reached) return 'gap';
    if (end <= reached) continue;
    // A frame that says two things of one clock is no editor's.
    if (ends.has(client) && clock < reached) return 'length';
    ends.set(client, end);
    const list = fresh.get(client);
    if (list === undefined) fresh.set(client, [struct]);
    else list.push(struct);
  }
  return fresh;
}

function tooMany(fresh: ReadonlyMap<number, readonly Struct[]>, context: GateContext): Refusal | undefined {
  let structs = 0;
  let newClients = 0;
  for (const [client, list] of fresh) {
    if (!context.mayWriteAs(client)) return 'foreignClient';
    structs += list.length;
    if (context.index.clock(client) === 0) newClients += 1;
  }
  const { limits } = context;
  return structs > limits.structs || newClients > limits.newClients ? 'tooMany' : undefined;
}

/** Deletions that the document does not know yet; or what is wrong with them. */
function freshDeletes(
  decoded: DecodedUpdate,
  fresh: ReadonlyMap<number, readonly Struct[]>,
  index: DocumentIndex,
): { client: number; start: number; end: number }[] | 'length' | 'gap' {
  const deletes: { client: number; start: number; end: number }[] = [];
  for (const range of decoded.deletes) {
    const { client, start, end } = range;
    if (!(end > start)) return 'length';
    const last = fresh.get(client)?.at(-1);
    if (end > (last === undefined ? index.clock(client) : last.clock + last.length)) return 'gap';
    if (!index.deletes.covers(client, start, end)) deletes.push(range);
  }
  return deletes;
}

/** A struct that begins inside what is known counts from where the known ends. */
function trimKnown(
  struct: { client: number; clock: number; length: number; depth: number },
  index: DocumentIndex,
): { client: number; clock: number; length: number; depth: number } {
  const known = index.clock(struct.client);
  if (struct.clock >= known) return struct;
  return { ...struct, clock: known, length: struct.clock + struct.length - known };
}

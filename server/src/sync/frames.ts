import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { MESSAGE, SYNC_STEP, type Notice } from '@samenspraak/shared/protocol/messages';
import * as Y from 'yjs';

/** One person's state in an awareness message; `json` is `null` (the word) for a removal. */
export interface AwarenessEntry {
  readonly clientId: number;
  readonly clock: number;
  readonly json: string;
}

/** A client's frame, read. */
export type ClientMessage =
  | { readonly kind: 'step1'; readonly stateVector: Uint8Array }
  | { readonly kind: 'content'; readonly step: 'step2' | 'update'; readonly update: Uint8Array }
  | { readonly kind: 'awareness'; readonly entries: readonly AwarenessEntry[] }
  | { readonly kind: 'queryAwareness' }
  | { readonly kind: 'unknownType' };

/** Most entries of one awareness frame that are looked at: a stock client echoes those of everybody. */
const MAX_AWARENESS_ENTRIES = 4096;

/** Reads one frame (y-protocols); undefined when it is malformed. Frames of other types from 100 on are no fault. */
export function decodeFrame(frame: Uint8Array): ClientMessage | undefined {
  try {
    const decoder = decoding.createDecoder(frame);
    const type = decoding.readVarUint(decoder);
    const message = type >= MESSAGE.acknowledgement ? { kind: 'unknownType' as const } : read(type, decoder);
    return message;
  } catch {
    return undefined;
  }
}

function read(type: number, decoder: decoding.Decoder): ClientMessage | undefined {
  switch (type) {
    case MESSAGE.sync:
      return readSync(decoder);
    case MESSAGE.awareness:
      return { kind: 'awareness', entries: readAwareness(decoding.readVarUint8Array(decoder)) };
    case MESSAGE.queryAwareness:
      return { kind: 'queryAwareness' };
    default:
      return undefined;
  }
}

function readSync(decoder: decoding.Decoder): ClientMessage | undefined {
  const step = decoding.readVarUint(decoder);
  const bytes = decoding.readVarUint8Array(decoder);
  switch (step) {
    case SYNC_STEP.step1:
      Y.decodeStateVector(bytes);
      return { kind: 'step1', stateVector: bytes };
    case SYNC_STEP.step2:
      return { kind: 'content', step: 'step2', update: bytes };
    case SYNC_STEP.update:
      return { kind: 'content', step: 'update', update: bytes };
    default:
      return undefined;
  }
}

function readAwareness(bytes: Uint8Array): AwarenessEntry[] {
  const decoder = decoding.createDecoder(bytes);
  const count = decoding.readVarUint(decoder);
  if (count > MAX_AWARENESS_ENTRIES) throw new RangeError('too many awareness entries');
  const entries: AwarenessEntry[] = [];
  for (let i = 0; i < count; i += 1) {
    const clientId = decoding.readVarUint(decoder);
    const clock = decoding.readVarUint(decoder);
    entries.push({ clientId, clock, json: decoding.readVarString(decoder) });
  }
  return entries;
}

/** A sync frame: step 1 with a state vector, step 2 or an update with a Yjs update. */
export function syncFrame(step: keyof typeof SYNC_STEP, bytes: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.sync);
    encoding.writeVarUint(encoder, SYNC_STEP[step]);
    encoding.writeVarUint8Array(encoder, bytes);
  });
}

/** An awareness frame. */
export function awarenessFrame(entries: readonly AwarenessEntry[]): Uint8Array {
  const body = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, entries.length);
    for (const { clientId, clock, json } of entries) {
      encoding.writeVarUint(encoder, clientId);
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarString(encoder, json);
    }
  });
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.awareness);
    encoding.writeVarUint8Array(encoder, body);
  });
}

/** A durable acknowledgement: everything in content frames 1…`count` of this connection is committed. */
export function acknowledgementFrame(count: number): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.acknowledgement);
    encoding.writeVarUint(encoder, count);
  });
}

/** A notice in words of the protocol. */
export function noticeFrame(notice: Notice): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.notice);
    encoding.writeVarString(encoder, notice);
  });
}

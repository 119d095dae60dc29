import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { MESSAGE, SYNC_STEP, type Notice } from '@samenspraak/shared/protocol/messages';
import * as Y from 'yjs';
import { readAwareness, type ReceivedEntry } from './awarenessFrames.ts';

/** A client's frame, read. */
export type ClientMessage =
  | { readonly kind: 'step1'; readonly stateVector: Uint8Array }
  | { readonly kind: 'content'; readonly step: 'step2' | 'update'; readonly update: Uint8Array }
  | { readonly kind: 'awareness'; readonly entries: readonly ReceivedEntry[] }
  | { readonly kind: 'queryAwareness' }
  | { readonly kind: 'unknownType' };

/** Bytes of a frame besides what it carries, at most. */
const FRAME_BYTES = 16;

/** Whether a frame is larger than may be read: only a step 2 may be as large as a document. */
export function isTooLarge(frame: Uint8Array, updateBytes: number): boolean {
  const isStep2 = frame[0] === MESSAGE.sync && frame[1] === SYNC_STEP.step2;
  return !isStep2 && frame.byteLength > updateBytes + FRAME_BYTES;
}

/**
 * Reads one frame, which holds one message (y-protocols); undefined when it is malformed. A type from 100 on that
 * the server does not know is no fault: a newer client may have more to say.
 */
export function decodeFrame(frame: Uint8Array): ClientMessage | undefined {
  try {
    const decoder = decoding.createDecoder(frame);
    const type = decoding.readVarUint(decoder);
    if (type >= MESSAGE.acknowledgement) return { kind: 'unknownType' };
    const message = readMessage(type, decoder);
    return decoding.hasContent(decoder) ? undefined : message;
  } catch {
    return undefined;
  }
}

function readMessage(type: number, decoder: decoding.Decoder): ClientMessage | undefined {
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
      // Read here for its faults; whoever answers reads it again.
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

/** A sync frame: step 1 with a state vector, step 2 or an update with a Yjs update. */
export function syncFrame(step: keyof typeof SYNC_STEP, bytes: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.sync);
    encoding.writeVarUint(encoder, SYNC_STEP[step]);
    encoding.writeVarUint8Array(encoder, bytes);
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

import { MESSAGE, SYNC_STEP } from '@samenspraak/shared/protocol/messages';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

/** Frames of the y-websocket protocol, made and read without a provider: the load must cost less than the server. */

const EMPTY_UPDATE = Y.encodeStateAsUpdate(new Y.Doc());

const frame = (write: (encoder: encoding.Encoder) => void): Uint8Array => {
  const encoder = encoding.createEncoder();
  write(encoder);
  return encoding.toUint8Array(encoder);
};

/** An update as a client sends it. */
export const updateFrame = (update: Uint8Array): Uint8Array =>
  frame((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.sync);
    encoding.writeVarUint(encoder, SYNC_STEP.update);
    encoding.writeVarUint8Array(encoder, update);
  });

/** The question for everything, of a client that has nothing. */
export const askForAll = (): Uint8Array =>
  frame((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.sync);
    encoding.writeVarUint(encoder, SYNC_STEP.step1);
    encoding.writeVarUint8Array(encoder, Y.encodeStateVector(new Y.Doc()));
  });

/** The answer of a client that has nothing the server lacks. */
export const nothingNew = (): Uint8Array =>
  frame((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.sync);
    encoding.writeVarUint(encoder, SYNC_STEP.step2);
    encoding.writeVarUint8Array(encoder, EMPTY_UPDATE);
  });

/** One client's own awareness state. */
export const awarenessFrame = (clientId: number, clock: number, state: object): Uint8Array =>
  frame((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.awareness);
    const entry = encoding.createEncoder();
    encoding.writeVarUint(entry, 1);
    encoding.writeVarUint(entry, clientId);
    encoding.writeVarUint(entry, clock);
    encoding.writeVarString(entry, JSON.stringify(state));
    encoding.writeVarUint8Array(encoder, encoding.toUint8Array(entry));
  });

/** What came in, as far as the load looks into it. */
export type Received =
  | { readonly kind: 'step1' }
  | { readonly kind: 'content'; readonly update: Uint8Array }
  | { readonly kind: 'acknowledgement'; readonly count: number }
  | { readonly kind: 'other' };

/** Reads a frame; content is both step 2 and update. */
export function readFrame(bytes: Uint8Array): Received {
  const decoder = decoding.createDecoder(bytes);
  const type = decoding.readVarUint(decoder);
  if (type === MESSAGE.acknowledgement)
    return { kind: 'acknowledgement', count: decoding.readVarUint(decoder) };
  if (type !== MESSAGE.sync) return { kind: 'other' };
  const step = decoding.readVarUint(decoder);
  if (step === SYNC_STEP.step1) return { kind: 'step1' };
  return { kind: 'content', update: decoding.readVarUint8Array(decoder) };
}

/** Characters that an update inserts into texts, those of one client left out. */
export function insertedCharacters(update: Uint8Array, exceptClient: number): number {
  let characters = 0;
  for (const struct of Y.decodeUpdate(update).structs) {
    if (!(struct instanceof Y.Item) || struct.id.client === exceptClient) continue;
    if (struct.content instanceof Y.ContentString) characters += struct.length;
  }
  return characters;
}

import { MESSAGE, SYNC_STEP } from '@samenspraak/shared/protocol/messages';
import * as encoding from 'lib0/encoding';
import { ATTACKED_ROOT } from './scene.ts';

/** What an attacker writes by hand: numbers and byte strings of variable length, in the order of the V1 format. */
type Part = number | string | Uint8Array;

/** Bit of a struct's info byte: it has a left origin. */
const HAS_ORIGIN = 0b1000_0000;
/** Content kinds of the V1 format (yjs, `structs/`). */
const CONTENT = { gc: 0, json: 2, string: 4, any: 8, subdocument: 9, skip: 10 } as const;

const bytes = (...parts: readonly Part[]): Uint8Array =>
  encoding.encode((encoder) => {
    for (const part of parts) {
      if (typeof part === 'number') encoding.writeVarUint(encoder, part);
      else if (typeof part === 'string') encoding.writeVarString(encoder, part);
      else encoding.writeUint8Array(encoder, part);
    }
  });

/** A sync frame with an update, well-formed or not. */
export const contentFrame = (
  update: Uint8Array,
  step: Exclude<keyof typeof SYNC_STEP, 'step1'> = 'update',
): Uint8Array => bytes(MESSAGE.sync, SYNC_STEP[step], update.byteLength, update);

/** A step 1 that says its state vector has so many entries, and holds none. */
export const vectorBomb = (entries: number): Uint8Array => {
  const vector = bytes(entries);
  return bytes(MESSAGE.sync, SYNC_STEP.step1, vector.byteLength, vector);
};

/** An update with one collected stretch; with length 0 it has eight bytes and never loads on a stock server. */
export const collected = (client: number, clock: number, length: number): Uint8Array =>
  bytes(1, 1, client, clock, CONTENT.gc, length, 0);

/** Seven bytes that announce so many structs and hold none; a stock server makes room for all of them. */
export const structBomb = (structs: number): Uint8Array => bytes(1, structs, 1, 0);

/** An update that announces so many delete ranges and holds none. */
export const deleteBomb = (ranges: number): Uint8Array => bytes(0, 1, 1, ranges);

/** An item at the root that announces so many values and holds none. */
export const valueBomb = (kind: 'json' | 'any', client: number, values: number): Uint8Array =>
  bytes(1, 1, client, 0, CONTENT[kind], 1, ATTACKED_ROOT, values);

/** An item that stands after one that nobody has. */
export const orphan = (client: number, clock: number): Uint8Array =>
  bytes(1, 1, client, clock, Uint8Array.of(HAS_ORIGIN | CONTENT.string), client + 1, clock, 'x', 0);

/** A deletion of what nobody has. */
export const deletionOfNothing = (client: number, clock: number): Uint8Array =>
  bytes(0, 1, client, 1, clock, 1);

/** An item at the root that says it is the given client's. */
export const textOf = (client: number, clock: number, text: string): Uint8Array =>
  bytes(1, 1, client, clock, CONTENT.string, 1, ATTACKED_ROOT, text, 0);

/** A subdocument, which no text of ours has. */
export const subdocument = (client: number): Uint8Array =>
  bytes(1, 1, client, 0, CONTENT.subdocument, 1, ATTACKED_ROOT, 'onder', Uint8Array.of(118, 0), 0);

/** A stretch that is left open, as only servers among each other may. */
export const skipped = (client: number): Uint8Array => bytes(1, 1, client, 0, CONTENT.skip, 1, 0);

/** Presence of one clientID, in JSON of one's own making. */
export function presence(client: number, clock: number, json: string): Uint8Array {
  const entries = bytes(1, client, clock, json);
  return bytes(MESSAGE.awareness, entries.byteLength, entries);
}

/** A presence message that announces so many people and holds none. */
export const presenceBomb = (people: number): Uint8Array => {
  const entries = bytes(people);
  return bytes(MESSAGE.awareness, entries.byteLength, entries);
};

/** A message of a type of one's own. */
export const messageOfType = (type: number): Uint8Array => bytes(type, 'iets');

/** Numbers that never end, and lengths beyond the frame. */
export const BROKEN_FRAMES: readonly Uint8Array[] = [
  Uint8Array.of(),
  Uint8Array.of(0x80),
  new Uint8Array(16).fill(0xff),
  Uint8Array.of(MESSAGE.sync),
  Uint8Array.of(MESSAGE.sync, SYNC_STEP.update),
  Uint8Array.of(MESSAGE.sync, SYNC_STEP.update, 0xff, 0xff, 0xff, 0xff, 0x0f),
  Uint8Array.of(MESSAGE.sync, 7, 0),
  Uint8Array.of(MESSAGE.awareness, 0xff, 0xff, 0x03),
  Uint8Array.of(MESSAGE.sync, SYNC_STEP.update, 2, 0, 0, 9),
];

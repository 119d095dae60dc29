import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { MESSAGE } from '@samenspraak/shared/protocol/messages';

/** One person's state as a client sends it; the text is read only when it is the client's own. */
export interface ReceivedEntry {
  readonly clientId: number;
  readonly clock: number;
  /** JSON in UTF-8. */
  readonly state: Uint8Array;
}

/** One person's state as the server tells it; null for somebody who left. */
export interface ToldEntry {
  readonly clientId: number;
  readonly clock: number;
  readonly json: string | null;
}

/** Most entries of one frame: a stock client echoes those of everybody. */
const MAX_ENTRIES = 4096;
const MAX_CLIENT = 0xffffffff;
const MAX_CLOCK = 0x7fffffff;

/** Reads the body of an awareness message; throws when it is malformed. */
export function readAwareness(body: Uint8Array): readonly ReceivedEntry[] {
  const decoder = decoding.createDecoder(body);
  const count = decoding.readVarUint(decoder);
  if (count > MAX_ENTRIES) throw new RangeError('too many awareness entries');
  const entries: ReceivedEntry[] = [];
  for (let i = 0; i < count; i += 1) {
    const clientId = decoding.readVarUint(decoder);
    const clock = decoding.readVarUint(decoder);
    if (clientId > MAX_CLIENT || clock > MAX_CLOCK) throw new RangeError('no awareness entry');
    entries.push({ clientId, clock, state: decoding.readVarUint8Array(decoder) });
  }
  if (decoding.hasContent(decoder)) throw new RangeError('awareness entries with a tail');
  return entries;
}

/** An awareness frame. */
export function awarenessFrame(entries: readonly ToldEntry[]): Uint8Array {
  const body = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, entries.length);
    for (const { clientId, clock, json } of entries) {
      encoding.writeVarUint(encoder, clientId);
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarString(encoder, json ?? 'null');
    }
  });
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.awareness);
    encoding.writeVarUint8Array(encoder, body);
  });
}

import * as decoding from 'lib0/decoding';
import { MESSAGE, SYNC_STEP } from '@samenspraak/shared/protocol/messages';

/** A frame of the server, read. */
export type ServerMessage =
  | { readonly kind: 'step1' | 'step2' | 'update'; readonly bytes: Uint8Array }
  | { readonly kind: 'awareness'; readonly body: Uint8Array }
  | { readonly kind: 'acknowledgement'; readonly count: number }
  | { readonly kind: 'notice'; readonly notice: string };

/** Reads a frame as a client of ours does; throws at what the server should never send. */
export function readServerFrame(frame: Uint8Array): ServerMessage {
  const decoder = decoding.createDecoder(frame);
  const type = decoding.readVarUint(decoder);
  switch (type) {
    case MESSAGE.sync: {
      const step = decoding.readVarUint(decoder);
      const kind = (['step1', 'step2', 'update'] as const).find((name) => SYNC_STEP[name] === step);
      if (kind === undefined) throw new Error(`sync step ${step}`);
      return { kind, bytes: decoding.readVarUint8Array(decoder) };
    }
    case MESSAGE.awareness:
      return { kind: 'awareness', body: decoding.readVarUint8Array(decoder) };
    case MESSAGE.acknowledgement:
      return { kind: 'acknowledgement', count: decoding.readVarUint(decoder) };
    case MESSAGE.notice:
      return { kind: 'notice', notice: decoding.readVarString(decoder) };
    default:
      throw new Error(`message type ${type}`);
  }
}

/** The states in an awareness message: clientID → clock and state. */
export function readStates(body: Uint8Array): Map<number, { clock: number; state: unknown }> {
  const decoder = decoding.createDecoder(body);
  const states = new Map<number, { clock: number; state: unknown }>();
  const count = decoding.readVarUint(decoder);
  for (let i = 0; i < count; i += 1) {
    const clientId = decoding.readVarUint(decoder);
    const clock = decoding.readVarUint(decoder);
    states.set(clientId, { clock, state: JSON.parse(decoding.readVarString(decoder)) });
  }
  return states;
}

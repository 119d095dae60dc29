import { MESSAGE, SYNC_STEP } from '@samenspraak/shared/protocol/messages';
import { createDecoder, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import * as Y from 'yjs';

/** A sync server within the test: holds one document, and acknowledges, refuses and closes when the test says so. */
export interface FakeServer {
  /** To be used instead of the browser's WebSocket. */
  readonly WebSocketClass: typeof WebSocket;
  readonly doc: Y.Doc;
  /** Content frames received on the present connection. */
  readonly received: () => number;
  readonly connections: () => readonly FakeSocket[];
  /** While false, connection attempts fail as when nobody listens. */
  up: boolean;
  /** Says that the first `count` content frames are durable; all by default. */
  acknowledge(count?: number): void;
  notice(text: string): void;
  close(code: number): void;
}

/** The client's end of a fake connection. */
class FakeSocket extends EventTarget {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  readonly CONNECTING = 0;
  readonly OPEN = 1;
  readonly CLOSING = 2;
  readonly CLOSED = 3;
  readyState = 0;
  binaryType = 'blob';
  onopen: (() => void) | null = null;
  onclose: ((event: { code: number; reason: string }) => void) | null = null;
  onerror: ((event: unknown) => void) | null = null;
  onmessage: ((event: { data: ArrayBuffer }) => void) | null = null;
  readonly url: string;
  onFrame: (frame: Uint8Array) => void = () => {};

  constructor(url: string) {
    super();
    this.url = url;
  }

  send(data: Uint8Array): void {
    if (this.readyState === this.OPEN) this.onFrame(data);
  }

  close(): void {
    this.readyState = this.CLOSED;
  }

  deliver(frame: Uint8Array): void {
    this.onmessage?.({ data: frame.slice().buffer });
  }

  fail(code: number): void {
    this.readyState = this.CLOSED;
    this.onclose?.({ code, reason: '' });
  }
}

const frame = (...write: ((encoder: ReturnType<typeof createEncoder>) => void)[]): Uint8Array => {
  const encoder = createEncoder();
  for (const part of write) part(encoder);
  return toUint8Array(encoder);
};
const uint = (value: number) => (encoder: ReturnType<typeof createEncoder>) => writeVarUint(encoder, value);
const bytes = (value: Uint8Array) => (encoder: ReturnType<typeof createEncoder>) =>
  writeVarUint8Array(encoder, value);

/** The fake has the members that y-websocket uses, and no others. */
const asWebSocketClass = (fake: unknown): typeof WebSocket => fake as typeof WebSocket;

/** Makes a server that is up, with a document of its own. */
export function fakeServer(): FakeServer {
  const sockets: FakeSocket[] = [];
  const doc = new Y.Doc();
  let received = 0;
  const current = (): FakeSocket | undefined => sockets.at(-1);

  const answer = (socket: FakeSocket, data: Uint8Array): void => {
    const decoder = createDecoder(data);
    if (readVarUint(decoder) !== MESSAGE.sync) return;
    const step = readVarUint(decoder);
    const payload = readVarUint8Array(decoder);
    if (step === SYNC_STEP.step1) {
      const missing = Y.encodeStateAsUpdate(doc, payload);
      socket.deliver(frame(uint(MESSAGE.sync), uint(SYNC_STEP.step2), bytes(missing)));
    } else {
      received += 1;
      Y.applyUpdate(doc, payload);
    }
  };
  class ConnectingSocket extends FakeSocket {
    constructor(url: string) {
      super(url);
      sockets.push(this);
      received = 0;
      this.onFrame = (data) => answer(this, data);
      queueMicrotask(() => {
        if (!server.up) return this.fail(1006);
        this.readyState = this.OPEN;
        this.onopen?.();
        this.deliver(frame(uint(MESSAGE.sync), uint(SYNC_STEP.step1), bytes(Y.encodeStateVector(doc))));
      });
    }
  }
  const server: FakeServer = {
    WebSocketClass: asWebSocketClass(ConnectingSocket),
    doc,
    received: () => received,
    connections: () => sockets,
    up: true,
    acknowledge: (count = received) => current()?.deliver(frame(uint(MESSAGE.acknowledgement), uint(count))),
    notice: (text) =>
      current()?.deliver(frame(uint(MESSAGE.notice), (encoder) => writeVarString(encoder, text))),
    close: (code) => current()?.fail(code),
  };
  return server;
}

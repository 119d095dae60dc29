import { WebSocket } from 'ws';
import { OPEN_DOCUMENT, cookieOf } from './relayServer.ts';

/** A WebSocket without Yjs on a relay, with everything that came over it. */
export interface RawSocket {
  readonly socket: WebSocket;
  readonly received: readonly Uint8Array[];
  /** Resolves when the upgrade succeeded; rejects with the status when it was refused. */
  readonly opened: Promise<void>;
  /** Resolves with the close code. */
  readonly closed: Promise<number>;
}

/** What a raw socket asks and shows; an Origin of the server's own by default. */
export interface RawSocketOptions {
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Opens a socket to a document, as Wijchen and asking for acknowledgements unless told otherwise. */
export function openRaw(server: URL, options: RawSocketOptions = {}): RawSocket {
  const path = options.path ?? `/sync/${OPEN_DOCUMENT}?ack=1`;
  const headers = options.headers ?? { cookie: cookieOf('wijchen'), origin: server.origin };
  const socket = new WebSocket(`ws://${server.host}${path}`, { headers });
  const received: Uint8Array[] = [];
  socket.on('message', (data: Buffer) => received.push(new Uint8Array(data)));
  const opened = new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  socket.on('error', () => undefined);
  opened.catch(() => undefined);
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  return { socket, received, opened, closed };
}

import { once } from 'node:events';
import { STATUS_CODES, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { ERRORS, type ErrorCode } from '@samenspraak/shared/errors';
import type { AccountId } from '@samenspraak/shared/protocol/documentId';
import { SCHEMA_VERSION, SYNC_PARAMETERS } from '@samenspraak/shared/protocol/version';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import { awarenessFrame } from './awarenessFrames.ts';
import type { Connection } from './connection.ts';
import { Heartbeat } from './heartbeat.ts';
import type { RelayLimits } from './limits.ts';
import type { RelayMetrics } from './metricsPort.ts';
import type { Admission, Gatekeeper } from './ports.ts';
import type { RoomRegistry } from './roomRegistry.ts';

/** What the socket server stands on. */
export interface SocketOptions {
  readonly gatekeeper: Gatekeeper;
  readonly registry: RoomRegistry;
  readonly limits: RelayLimits;
  readonly metrics: RelayMetrics;
  readonly onError: (cause: unknown) => void;
}

/** Nobody's presence: a message that says nothing. */
const NOTHING = awarenessFrame([]);
const PATH = /^\/sync\/([^/?#]+)$/;
/** How long a peer may take to answer a close. */
const GOODBYE_MS = 1000;
/** Refusals before the upgrade; browsers cannot read these, so all others come as a close code after it. */
const REFUSED_BEFORE_UPGRADE = new Set<ErrorCode>(['forbidden']);

/** The only part that knows `ws`: upgrades, frames and pings. Everything else sees {@link Connection}. */
export class SocketServer {
  readonly #options: SocketOptions;
  readonly #server: WebSocketServer;
  readonly #perAccount = new Map<AccountId, number>();
  readonly #heartbeat = new Heartbeat();
  #stopping = false;

  constructor(options: SocketOptions) {
    this.#options = options;
    this.#server = new WebSocketServer({
      noServer: true,
      // Compression costs a context per client and forbids sharing one frame among all.
      perMessageDeflate: false,
      maxPayload: options.limits.documentBytes + 64,
    });
  }

  /** Takes an HTTP upgrade. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy());
    this.#upgrade(request, socket, head).catch((cause: unknown) => {
      this.#options.onError(cause);
      refuse(socket, 500);
    });
  }

  /** Lets nobody in any more. */
  refuseNew(): void {
    this.#stopping = true;
  }

  /** Stops the heartbeat; resolves when every socket has said goodbye, or was cut off after a grace. */
  async stop(): Promise<void> {
    this.#heartbeat.stop();
    const goodbyes = [...this.#server.clients].map((socket) => once(socket, 'close'));
    const cutOff = setTimeout(() => {
      for (const socket of this.#server.clients) socket.terminate();
    }, GOODBYE_MS);
    await Promise.all(goodbyes);
    clearTimeout(cutOff);
  }

  async #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const url = URL.parse(request.url ?? '/', 'http://relay.invalid');
    const documentId = url === null ? undefined : PATH.exec(url.pathname)?.[1];
    if (url === null || documentId === undefined) return refuse(socket, 404);
    const { cookie, origin, host } = request.headers;
    const admission = await this.#options.gatekeeper.admit({ cookie, origin, host, documentId });
    if (!admission.ok && REFUSED_BEFORE_UPGRADE.has(admission.error)) return refuse(socket, 403);
    if (!admission.ok && admission.error === 'notSignedIn' && cookie === undefined)
      return refuse(socket, 401);
    if (this.#stopping) return refuse(socket, 503);
    this.#server.handleUpgrade(request, socket, head, (webSocket) => {
      webSocket.on('error', (error) => this.#broken(webSocket, error));
      if (!admission.ok) return this.#close(webSocket, admission.error, 'not admitted');
      if (isTooOld(url)) return this.#close(webSocket, 'clientTooOld', 'reload the page');
      this.#connect(webSocket, admission.value, url).catch((cause: unknown) => {
        this.#options.onError(cause);
        webSocket.terminate();
      });
    });
  }

  async #connect(webSocket: WebSocket, admission: Admission, url: URL): Promise<void> {
    const { accountId } = admission.person;
    const open = (this.#perAccount.get(accountId) ?? 0) + 1;
    if (open > this.#options.limits.connectionsPerAccount) {
      return this.#close(webSocket, 'overloaded', 'too many connections');
    }
    this.#perAccount.set(accountId, open);
    webSocket.once('close', () => {
      const left = (this.#perAccount.get(accountId) ?? 1) - 1;
      if (left > 0) this.#perAccount.set(accountId, left);
      else this.#perAccount.delete(accountId);
    });
    const pulse = this.#heartbeat.watch({
      ping: () => webSocket.ping(),
      sayNothing: () => {
        if (webSocket.bufferedAmount === 0) webSocket.send(NOTHING);
      },
      terminate: () => webSocket.terminate(),
    });
    webSocket.on('pong', pulse.heard);
    webSocket.once('close', pulse.gone);

    // Nothing is read before the room is open, so nothing needs to be kept.
    webSocket.pause();
    const room = await this.#options.registry.open(admission.documentId);
    webSocket.resume();
    if (webSocket.readyState !== webSocket.OPEN) return undefined;
    if (!room.ok) return this.#close(webSocket, room.error, 'not available');
    const acknowledges = url.searchParams.get(SYNC_PARAMETERS.acknowledge) === '1';
    const connection = this.#connection(webSocket, admission, pulse.sent);
    const sessionId = room.value.join(connection, admission.rights(), acknowledges);
    webSocket.on('message', (data, isBinary) => {
      if (isBinary) room.value.frame(sessionId, toBytes(data), admission.rights());
      else this.#refuseText(connection);
    });
    const stopListening = admission.onChange((failure) => {
      if (failure === undefined) room.value.rights(sessionId, admission.rights());
      else connection.close(failure, 'session over');
    });
    webSocket.once('close', () => {
      stopListening();
      room.value.leave(sessionId);
    });
    return undefined;
  }

  #connection(webSocket: WebSocket, { person }: Admission, onSent: () => void): Connection {
    return {
      person,
      get bufferedBytes() {
        return webSocket.bufferedAmount;
      },
      send: (frame) => {
        webSocket.send(frame);
        onSent();
      },
      close: (code, reason) => this.#close(webSocket, code, reason),
    };
  }

  #refuseText(connection: Connection): void {
    this.#options.metrics.refused('frame');
    connection.close('malformed', 'text message');
  }

  /** `ws` itself says goodbye, with the right code, to a frame that it does not take: a larger one, say. */
  #broken(webSocket: WebSocket, error: Error): void {
    const isFrameRefused = 'code' in error && String(error.code).startsWith('WS_ERR_');
    if (!isFrameRefused) return webSocket.terminate();
    this.#options.metrics.refused('frame');
    const cutOff = setTimeout(() => webSocket.terminate(), GOODBYE_MS);
    webSocket.once('close', () => clearTimeout(cutOff));
    return undefined;
  }

  #close(webSocket: WebSocket, code: ErrorCode, reason: string): void {
    this.#options.metrics.closed(code);
    webSocket.close(ERRORS[code].close, reason);
  }
}

function isTooOld(url: URL): boolean {
  const schema = url.searchParams.get(SYNC_PARAMETERS.schema);
  return schema !== null && !(Number(schema) >= SCHEMA_VERSION);
}

/** A copy of its own: the socket's buffer is shared by many frames, and an update is kept for long. */
function toBytes(data: RawData): Uint8Array {
  return new Uint8Array(Array.isArray(data) ? Buffer.concat(data) : data);
}

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}

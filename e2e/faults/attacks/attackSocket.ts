import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { ApiSession } from '#fixtures/api';

const CLOSE_TIMEOUT_MS = 5000;
const QUIET_MS = 400;
/** Bytes in flight above which an attacker waits: the attack is on the server, not on this process. */
const MAX_WAITING_BYTES = 4 * 1024 * 1024;

/** A raw socket with somebody's session cookie, which sends whatever bytes it is given. */
export class AttackSocket {
  readonly #socket: WebSocket;
  readonly #closed: Promise<number>;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    this.#closed = new Promise((resolve) => socket.once('close', resolve));
    // An attacker's own failure to write to a closed socket is expected; the close code tells what came of it.
    socket.on('error', () => undefined);
  }

  static async open({ url, cookie }: ApiSession, documentId: string): Promise<AttackSocket> {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/sync/${documentId}`, {
      headers: { cookie, origin: url },
      perMessageDeflate: false,
    });
    const attacker = new AttackSocket(socket);
    await once(socket, 'open');
    return attacker;
  }

  get isOpen(): boolean {
    return this.#socket.readyState === WebSocket.OPEN;
  }

  /** Sends one message: bytes as a binary frame, a string as a text frame. Nothing once the server has closed. */
  async send(message: Uint8Array | string): Promise<void> {
    if (!this.isOpen) return;
    const sent = new Promise<void>((resolve) => this.#socket.send(message, () => resolve()));
    if (this.#socket.bufferedAmount > MAX_WAITING_BYTES) await sent;
  }

  /** Waits for the server to close the connection and answers with its close code; null when it does not. */
  async closeCode(waitMs = CLOSE_TIMEOUT_MS): Promise<number | null> {
    const patience = Promise.withResolvers<null>();
    const timer = setTimeout(() => patience.resolve(null), waitMs);
    const code = await Promise.race([this.#closed, patience.promise]);
    clearTimeout(timer);
    await this.leave();
    return code;
  }

  /** As {@link closeCode}, for what the server is expected to bear with. */
  verdict(): Promise<number | null> {
    return this.closeCode(QUIET_MS);
  }

  async leave(): Promise<void> {
    this.#socket.close();
    await this.#closed;
  }
}

import type { Connection } from './connection.ts';

/** What became of a frame. */
export type Delivery = 'sent' | 'skipped' | 'stalled';

/**
 * Hands frames to one socket, within bounds. A socket over its limit gets no more until it has drained, and
 * then the whole state once, instead of everything it missed.
 */
export class Outlet {
  readonly #connection: Connection;
  readonly #limits: { readonly bufferedBytes: number; readonly stalledMs: number };
  #staleSinceMs: number | null = null;

  constructor(
    connection: Connection,
    limits: { readonly bufferedBytes: number; readonly stalledMs: number },
  ) {
    this.#connection = connection;
    this.#limits = limits;
  }

  /** Sends the frame when the socket keeps up. */
  send(frame: Uint8Array, nowMs: number): Delivery {
    if (this.#staleSinceMs !== null) {
      return nowMs - this.#staleSinceMs > this.#limits.stalledMs ? 'stalled' : 'skipped';
    }
    if (this.#connection.bufferedBytes > this.#limits.bufferedBytes) {
      this.#staleSinceMs = nowMs;
      return 'skipped';
    }
    this.#connection.send(frame);
    return 'sent';
  }

  /** Whether the socket missed frames and has drained since; it then counts as keeping up again. */
  recover(): boolean {
    if (this.#staleSinceMs === null || this.#connection.bufferedBytes > 0) return false;
    this.#staleSinceMs = null;
    return true;
  }
}

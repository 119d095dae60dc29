import type { Connection } from './connection.ts';

/** A whole answer may be larger than what may wait: it does not count against its own socket. */
export type Weight = 'answer' | 'frame';

/**
 * Hands frames to one socket, within bounds. A socket over its limit gets no more until it has drained, and
 * then the whole state once, instead of everything it missed.
 */
export class Outlet {
  readonly #connection: Connection;
  readonly #limits: { readonly bufferedBytes: number; readonly stalledMs: number };
  #staleSinceMs: number | null = null;
  /** Bytes of answers that may still wait in the socket. */
  #answerBytes = 0;

  constructor(
    connection: Connection,
    limits: { readonly bufferedBytes: number; readonly stalledMs: number },
  ) {
    this.#connection = connection;
    this.#limits = limits;
  }

  /** Whether the socket misses frames. */
  get isStale(): boolean {
    return this.#staleSinceMs !== null;
  }

  /** Whether the socket has missed frames for longer than it may. */
  isStalled(nowMs: number): boolean {
    return this.#staleSinceMs !== null && nowMs - this.#staleSinceMs > this.#limits.stalledMs;
  }

  /** Sends the frame; false when the socket does not keep up, and misses it. */
  send(frame: Uint8Array, nowMs: number, weight: Weight): boolean {
    if (this.#staleSinceMs !== null) return false;
    const { bufferedBytes } = this.#connection;
    if (bufferedBytes <= this.#limits.bufferedBytes) this.#answerBytes = 0;
    if (bufferedBytes > this.#limits.bufferedBytes + this.#answerBytes) {
      this.#staleSinceMs = nowMs;
      return false;
    }
    if (weight === 'answer') this.#answerBytes += frame.byteLength;
    this.#connection.send(frame);
    return true;
  }

  /** Whether the socket missed frames and has drained since; it then counts as keeping up again. */
  recover(): boolean {
    if (this.#staleSinceMs === null || this.#connection.bufferedBytes > 0) return false;
    this.#staleSinceMs = null;
    return true;
  }
}

/** A content frame that waits: for the commit of `token`, or (null) for the resync that covers it. */
interface WaitingFrame {
  readonly frame: number;
  token: number | null;
}

/**
 * Counts what one connection may be told is durable. The number is the highest n such that everything in its
 * content frames 1…n is committed: a refused frame holds it back until a later step 2 covers it.
 */
export class Acknowledgements {
  readonly #waiting: WaitingFrame[] = [];
  #received = 0;
  #acknowledged = 0;

  /** Whether frames wait for a commit or a resync. */
  get isWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  /** A content frame arrived whose content is durable once `token` is committed. */
  accepted(token: number, isStep2: boolean): void {
    this.#received += 1;
    // A step 2 brings all that the server lacked, and so all that was refused before it.
    if (isStep2) for (const waiting of this.#waiting) waiting.token ??= token;
    this.#waiting.push({ frame: this.#received, token });
  }

  /** A content frame arrived that was not taken in. */
  refused(): void {
    this.#received += 1;
    this.#waiting.push({ frame: this.#received, token: null });
  }

  /** Everything up to `token` is committed. Returns the new number to tell, or undefined when it did not move. */
  committed(token: number): number | undefined {
    const before = this.#acknowledged;
    for (let first = this.#waiting[0]; first !== undefined; first = this.#waiting[0]) {
      if (first.token === null || first.token > token) break;
      this.#acknowledged = first.frame;
      this.#waiting.shift();
    }
    return this.#acknowledged === before ? undefined : this.#acknowledged;
  }
}

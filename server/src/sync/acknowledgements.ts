/** Content frames up to `frame` are durable once `token` is committed. */
interface Pending {
  readonly frame: number;
  readonly token: number;
}

/**
 * Counts what one connection may be told is durable. The number is the highest n such that everything in its
 * content frames 1…n is committed: a frame that was not taken in holds it back until a later step 2 covers it.
 */
export class Acknowledgements {
  readonly #pending: Pending[] = [];
  #received = 0;
  #acknowledged = 0;
  #isHeld = false;

  /** The number that was last told; 0 before the first. */
  get acknowledged(): number {
    return this.#acknowledged;
  }

  /** Whether frames wait for a commit. */
  get isWaiting(): boolean {
    return this.#pending.length > 0;
  }

  /** A content frame arrived whose content is durable once `token` is committed. */
  accepted(token: number, isStep2: boolean): void {
    this.#received += 1;
    // A step 2 brings all that the server lacked, and so all that was not taken in before it.
    if (isStep2) this.#isHeld = false;
    if (!this.#isHeld) this.#pending.push({ frame: this.#received, token });
  }

  /** A content frame arrived that was not taken in. */
  refused(): void {
    this.#received += 1;
    this.#isHeld = true;
  }

  /** Everything up to `token` is committed. Returns the new number to tell, or undefined when it did not move. */
  committed(token: number): number | undefined {
    const before = this.#acknowledged;
    for (let first = this.#pending[0]; first !== undefined; first = this.#pending[0]) {
      if (first.token > token) break;
      this.#acknowledged = first.frame;
      this.#pending.shift();
    }
    return this.#acknowledged === before ? undefined : this.#acknowledged;
  }
}

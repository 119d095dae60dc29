/** Lets an average rate pass with bursts of `seconds` times that rate. Pure: the time is passed in. */
export class TokenBucket {
  readonly #perSecond: number;
  readonly #capacity: number;
  #tokens: number;
  #lastMs: number;

  constructor(perSecond: number, burstSeconds: number, nowMs: number) {
    this.#perSecond = perSecond;
    this.#capacity = perSecond * burstSeconds;
    this.#tokens = this.#capacity;
    this.#lastMs = nowMs;
  }

  /** Takes `amount`, going into debt when less is there; false while in debt. */
  take(amount: number, nowMs: number): boolean {
    const elapsedSeconds = Math.max(0, nowMs - this.#lastMs) / 1000;
    this.#lastMs = Math.max(this.#lastMs, nowMs);
    this.#tokens = Math.min(this.#capacity, this.#tokens + elapsedSeconds * this.#perSecond);
    if (this.#tokens <= 0) return false;
    this.#tokens -= amount;
    return true;
  }
}

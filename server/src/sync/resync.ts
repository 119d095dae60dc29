/** What to do about content that came out of order. */
export type ResyncStep = 'ask' | 'wait' | 'giveUp';

/** Frames that may still be on their way when a resync is asked: a typist on a slow line. */
const MAX_UNDERWAY = 500;

/**
 * Where one connection stands with content that did not fit: the server asks for a resync (sync step 1) and the
 * client's next step 2 covers everything. What arrives in between is expected not to fit either.
 */
export class Resync {
  readonly #maxInRow: number;
  /** A connection begins with the server's step 1; what is typed before its answer may not fit. */
  #isAsked = true;
  #inRow = 0;
  #underway = 0;

  constructor(maxInRow: number) {
    this.#maxInRow = maxInRow;
  }

  /** A content frame did not fit. */
  missed(isStep2: boolean): ResyncStep {
    if (this.#isAsked && !isStep2) {
      this.#underway += 1;
      return this.#underway > MAX_UNDERWAY ? 'giveUp' : 'wait';
    }
    this.#isAsked = true;
    this.#underway = 0;
    this.#inRow += 1;
    return this.#inRow > this.#maxInRow ? 'giveUp' : 'ask';
  }

  /** A step 2 was taken in. */
  mended(): void {
    this.#isAsked = false;
    this.#inRow = 0;
  }
}

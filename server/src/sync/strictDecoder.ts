import * as Y from 'yjs';

/** Why an update cannot be read, or need not be read further. */
export type ReadFailure = 'malformed' | 'skip' | 'subdocument' | 'tooMany';

/** How many structs and delete ranges may be read from one update. */
export interface ReadLimits {
  readonly structs: number;
  readonly deletes: number;
}

/** Stops the reading of an update. */
export class ReadStopped extends Error {
  readonly failure: ReadFailure;

  constructor(failure: ReadFailure) {
    super(failure);
    this.failure = failure;
  }
}

/** Numbers of the V1 format (yjs, `structs/`). */
const CONTENT_BITS = 0b11111;
const SUBDOCUMENT = 9;
const SKIP = 10;

/**
 * Reads the V1 format more strictly than Yjs:
 * - sections stand in descending order of clientID, each client once, none empty. Every encoder writes them so;
 *   applying keeps only the last of two sections of one client while merging keeps both, so replicas would differ;
 * - a subdocument or a Skip ends the reading before anything is built for it, and so does one struct too many.
 *
 * Yjs makes the decoder itself, from the class alone, so what one reading needs is set on the class. Reading is
 * synchronous: one at a time.
 */
export class StrictDecoder extends Y.UpdateDecoderV1 {
  static #limitsNow: ReadLimits = { structs: 0, deletes: 0 };
  static #current: StrictDecoder | undefined;

  readonly #limits = StrictDecoder.#limitsNow;
  readonly #source: { readonly pos: number };
  #structs = 0;
  #deletes = 0;
  #lastClient = Number.POSITIVE_INFINITY;
  #isSectionEmpty = false;

  constructor(source: ConstructorParameters<typeof Y.UpdateDecoderV1>[0]) {
    super(source);
    this.#source = source;
    StrictDecoder.#current = this;
  }

  /** Decodes an update; throws {@link ReadStopped}, or whatever Yjs throws at bytes that are no update. */
  static decode(update: Uint8Array, limits: ReadLimits): ReturnType<typeof Y.decodeUpdateV2> {
    StrictDecoder.#limitsNow = limits;
    try {
      const decoded = Y.decodeUpdateV2(update, StrictDecoder);
      StrictDecoder.#current?.checkEnd(update.byteLength);
      return decoded;
    } finally {
      StrictDecoder.#current = undefined;
    }
  }

  /** An update in the V2 format, read as V1, is mostly an empty one with a tail. */
  checkEnd(byteLength: number): void {
    if (this.#isSectionEmpty || this.#source.pos !== byteLength) throw new ReadStopped('malformed');
  }

  override readClient(): number {
    const client = super.readClient();
    if (client >= this.#lastClient || this.#isSectionEmpty) throw new ReadStopped('malformed');
    this.#lastClient = client;
    this.#isSectionEmpty = true;
    return client;
  }

  override readInfo(): number {
    const info = super.readInfo();
    const content = info & CONTENT_BITS;
    if (content === SUBDOCUMENT) throw new ReadStopped('subdocument');
    if (content === SKIP) throw new ReadStopped('skip');
    this.#isSectionEmpty = false;
    this.#structs += 1;
    if (this.#structs > this.#limits.structs) throw new ReadStopped('tooMany');
    return info;
  }

  override readDsClock(): number {
    this.#deletes += 1;
    if (this.#deletes > this.#limits.deletes) throw new ReadStopped('tooMany');
    return super.readDsClock();
  }
}

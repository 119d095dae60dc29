import type { ErrorCode } from '@samenspraak/shared/errors';
import * as Y from 'yjs';
import type { ContentPipe } from './contentPipe.ts';
import type { DocumentIndex } from './documentIndex.ts';
import { noticeFrame, syncFrame } from './frames.ts';
import { checkUpdate, type Refusal, type Verdict } from './gate.ts';
import type { RelayLimits } from './limits.ts';
import type { Ownership } from './ownership.ts';
import type { Person } from './ports.ts';
import type { RoomEffect } from './roomEvents.ts';
import type { Session } from './session.ts';

type OutOfOrder = 'gap' | 'skip';

/** Close codes of what is wrong; the others are mended by a resync. */
const CLOSES: Record<Exclude<Refusal, OutOfOrder>, ErrorCode> = {
  malformed: 'malformed',
  subdocument: 'malformed',
  value: 'malformed',
  length: 'malformed',
  foreignClient: 'malformed',
  place: 'malformed',
  nesting: 'malformed',
  size: 'tooLarge',
  tooMany: 'tooLarge',
  full: 'tooLarge',
};

/** Decides what becomes of content: through the gate into the pipe, a resync, a notice, or the end (SPEC.md). */
export class ContentFlow {
  readonly #index: DocumentIndex;
  readonly #ownership: Ownership;
  readonly #limits: RelayLimits;
  readonly #pipe: ContentPipe;
  /** What the document takes, bytes; estimated from above between compactions. */
  #sizeBytes: number;

  constructor(
    index: DocumentIndex,
    ownership: Ownership,
    limits: RelayLimits,
    pipe: ContentPipe,
    sizeBytes: number,
  ) {
    this.#index = index;
    this.#ownership = ownership;
    this.#limits = limits;
    this.#pipe = pipe;
    this.#sizeBytes = sizeBytes;
  }

  /** Step 1 to a client: what the document has, so that the client sends what it lacks. */
  question(session: Session): RoomEffect {
    const frame = syncFrame('step1', Y.encodeStateVector(new Map(this.#index.clocks)));
    return { type: 'send', to: [session.id], frame };
  }

  /** A content frame of a connection. */
  receive(session: Session, step: 'step2' | 'update', update: Uint8Array): RoomEffect[] {
    const { updateBytes, documentBytes } = this.#limits;
    const isStep2 = step === 'step2';
    const verdict = this.#withinSize(
      checkUpdate(update, {
        index: this.#index,
        limits: this.#limits,
        maxBytes: isStep2 ? documentBytes : updateBytes,
        mayWriteAs: (client) => this.#mayWriteAs(client, session.person),
      }),
    );
    if (verdict.kind === 'refused' && !isOutOfOrder(verdict.reason)) {
      return this.#fault(session, verdict.reason, CLOSES[verdict.reason]);
    }
    if (verdict.kind !== 'nothingNew' && !session.rights.edit) return this.#dropFromReader(session);
    if (verdict.kind === 'refused') return this.#resync(session, verdict.reason, isStep2);
    if (isStep2) session.resync.mended();
    const effects: RoomEffect[] = [];
    if (verdict.kind === 'accepted') {
      const claims = this.#ownership.claim(verdict.writers, session.person);
      this.#index.apply(verdict.change);
      this.#sizeBytes += verdict.update.byteLength;
      effects.push(this.#pipe.append(verdict.update, session, claims));
    }
    return [...effects, ...this.#pipe.takenIn(session, isStep2)];
  }

  /** Binds a clientID to the person, for good. Undefined when it is not theirs to take. */
  claim(clientId: number, session: Session): RoomEffect[] | undefined {
    if (!this.#mayWriteAs(clientId, session.person)) return undefined;
    const claims = this.#ownership.claim([clientId], session.person);
    return claims.length === 0 ? [] : [this.#pipe.append(null, session, claims)];
  }

  /** An edit by the server itself; the caller answers for its content. Throws when it does not fit. */
  serverEdit(update: Uint8Array): RoomEffect[] {
    const verdict = checkUpdate(update, {
      index: this.#index,
      limits: { ...this.#limits, newClients: Number.POSITIVE_INFINITY },
      maxBytes: this.#limits.documentBytes,
      mayWriteAs: (client) => this.#ownership.isOpenToServer(client),
    });
    if (verdict.kind === 'refused') throw new Error(`A server edit was refused: ${verdict.reason}`);
    if (verdict.kind === 'nothingNew') return [];
    this.#ownership.claimForServer(verdict.writers);
    this.#index.apply(verdict.change);
    this.#sizeBytes += verdict.update.byteLength;
    return [this.#pipe.append(verdict.update, null, [])];
  }

  /** The stored document takes this many bytes now. */
  resized(sizeBytes: number): void {
    this.#sizeBytes = sizeBytes;
  }

  #mayWriteAs(client: number, person: Person): boolean {
    return this.#ownership.isOpenTo(client, person, this.#index.clock(client));
  }

  /** A full document takes no more text, but stays readable, and deletions still get in. */
  #withinSize(verdict: Verdict): Verdict {
    if (verdict.kind !== 'accepted' || verdict.change.structs.length === 0) return verdict;
    const isFull = this.#sizeBytes + verdict.update.byteLength > this.#limits.documentBytes;
    return isFull ? { kind: 'refused', reason: 'full' } : verdict;
  }

  #fault(session: Session, reason: Refusal, code: ErrorCode): RoomEffect[] {
    return [
      { type: 'refused', reason },
      { type: 'close', to: session.id, code, reason },
    ];
  }

  /** A reader's content never gets in; when they may write again, a resync brings it after all. */
  #dropFromReader(session: Session): RoomEffect[] {
    session.acknowledgements?.refused();
    session.hasDropped = true;
    const effects: RoomEffect[] = [{ type: 'refused', reason: 'readOnly' }];
    if (session.acknowledgements !== null) {
      effects.push({ type: 'send', to: [session.id], frame: noticeFrame('readOnly') });
    }
    return effects;
  }

  #resync(session: Session, reason: Refusal, isStep2: boolean): RoomEffect[] {
    session.acknowledgements?.refused();
    const step = session.resync.missed(isStep2);
    if (step === 'giveUp') return this.#fault(session, reason, 'malformed');
    const effects: RoomEffect[] = [{ type: 'refused', reason }];
    if (step === 'wait') return effects;
    // Only what a whole step 2 could not mend is worth telling: a gap in an update mends itself.
    if (isStep2 && session.acknowledgements !== null) {
      effects.push({ type: 'send', to: [session.id], frame: noticeFrame('refused') });
    }
    return [...effects, { type: 'resynced' }, this.question(session)];
  }
}

function isOutOfOrder(reason: Refusal): reason is OutOfOrder {
  return reason === 'gap' || reason === 'skip';
}

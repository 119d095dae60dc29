import type { ErrorCode } from '@samenspraak/shared/errors';
import * as Y from 'yjs';
import type { ClientClaim } from '#log/UpdateLog';
import { Cadence, contentTickMs, mergeInBatches } from './coalescer.ts';
import type { DocumentIndex } from './documentIndex.ts';
import { acknowledgementFrame, noticeFrame, syncFrame } from './frames.ts';
import { checkUpdate, type Refusal, type Verdict } from './gate.ts';
import type { RelayLimits } from './limits.ts';
import type { Ownership } from './ownership.ts';
import type { RoomEffect } from './roomEvents.ts';
import type { Session } from './session.ts';

interface InFlight {
  readonly token: number;
  readonly update: Uint8Array | null;
  readonly sessionId: number | null;
}

interface Committed {
  readonly update: Uint8Array;
  readonly sessionId: number | null;
}

const CLOSES: Record<Exclude<Refusal, 'gap'>, ErrorCode> = {
  malformed: 'malformed',
  skip: 'malformed',
  subdocument: 'malformed',
  length: 'malformed',
  foreignClient: 'malformed',
  nesting: 'malformed',
  size: 'tooLarge',
  tooMany: 'tooLarge',
};

/** The content's way through a room: gate → append → commit → acknowledge and broadcast (SPEC.md). */
export class ContentFlow {
  readonly #index: DocumentIndex;
  readonly #ownership: Ownership;
  readonly #limits: RelayLimits;
  readonly #inFlight: InFlight[] = [];
  readonly #cadence = new Cadence();
  /** Connections with frames that wait for their acknowledgement. */
  readonly #waiting = new Set<Session>();
  #outbox: Committed[] = [];
  #lastToken = 0;
  #committedToken = 0;

  constructor(index: DocumentIndex, ownership: Ownership, limits: RelayLimits) {
    this.#index = index;
    this.#ownership = ownership;
    this.#limits = limits;
  }

  /** True while something waits for its commit or for its broadcast. */
  get isBusy(): boolean {
    return this.#inFlight.length > 0 || this.#outbox.length > 0;
  }

  /** Step 1 to a client: what the document has, so that the client sends what it lacks. */
  question(): Uint8Array {
    return syncFrame('step1', Y.encodeStateVector(new Map(this.#index.clocks)));
  }

  /** A content frame of a connection. */
  receive(session: Session, step: 'step2' | 'update', update: Uint8Array): RoomEffect[] {
    const { updateBytes, documentBytes } = this.#limits;
    const verdict = checkUpdate(update, {
      index: this.#index,
      limits: this.#limits,
      maxBytes: step === 'step2' ? documentBytes : updateBytes,
      mayWriteAs: (client) => this.#ownership.isOpenTo(client, session.person.accountId),
    });
    if (!session.rights.edit) return this.#receiveFromReader(session, verdict);
    if (verdict.kind === 'refused') return this.#refuse(session, verdict.reason, step === 'step2');
    session.resyncs = 0;
    const { change, writers } = verdict;
    const brings = change.structs.length > 0 || change.deletes.length > 0;
    const claims = this.#ownership.claim(writers, session.person);
    if (brings) this.#index.apply(change);
    const effects = brings ? [this.#append(update, session, claims)] : [];
    session.acknowledgements?.accepted(this.#lastToken, step === 'step2');
    return [...effects, ...this.#acknowledge(session)];
  }

  /** Makes claims durable that came without content. */
  appendClaims(session: Session, claims: readonly ClientClaim[]): RoomEffect[] {
    return claims.length === 0 ? [] : [this.#append(null, session, claims)];
  }

  /** An edit by the server itself; the caller answers for its content. */
  serverEdit(update: Uint8Array): RoomEffect[] {
    const verdict = checkUpdate(update, {
      index: this.#index,
      limits: { ...this.#limits, newClients: Number.POSITIVE_INFINITY },
      maxBytes: this.#limits.documentBytes,
      mayWriteAs: () => true,
    });
    if (verdict.kind === 'refused') throw new Error(`A server edit was refused: ${verdict.reason}`);
    this.#index.apply(verdict.change);
    return [this.#append(update, null, [])];
  }

  /** Appends up to `token` are durable: acknowledge at once, broadcast in the next tick. */
  committed(token: number): RoomEffect[] {
    this.#committedToken = token;
    while (this.#inFlight[0] !== undefined && this.#inFlight[0].token <= token) {
      const { update, sessionId } = this.#inFlight[0];
      this.#inFlight.shift();
      if (update !== null) this.#outbox.push({ update, sessionId });
    }
    return [...this.#waiting].flatMap((session) => this.#acknowledge(session));
  }

  /** A connection is gone. */
  forget(session: Session): void {
    this.#waiting.delete(session);
  }

  /** When committed content may go out; undefined when there is none. */
  dueMs(people: number): number | undefined {
    return this.#outbox.length === 0 ? undefined : this.#cadence.dueMs(contentTickMs(people));
  }

  /** One frame for everybody with all that was committed since the last; not back to a sole author. */
  flush(sessions: Iterable<Session>, nowMs: number): RoomEffect[] {
    const batch = this.#outbox;
    this.#outbox = [];
    this.#cadence.done(nowMs);
    const first = batch[0];
    if (first === undefined) return [];
    const sole = batch.every(({ sessionId }) => sessionId === first.sessionId) ? first.sessionId : null;
    const to: number[] = [];
    for (const { id, phase } of sessions) if (phase === 'live' && id !== sole) to.push(id);
    if (to.length === 0) return [];
    const merged = mergeInBatches(batch.map(({ update }) => update));
    return [{ type: 'send', to, frame: syncFrame('update', merged) }];
  }

  #append(update: Uint8Array | null, session: Session | null, claims: readonly ClientClaim[]): RoomEffect {
    this.#lastToken += 1;
    const token = this.#lastToken;
    this.#inFlight.push({ token, update, sessionId: session?.id ?? null });
    return { type: 'append', token, update, author: session?.person.accountId ?? null, claims };
  }

  #acknowledge(session: Session): RoomEffect[] {
    const { id, acknowledgements } = session;
    const count = acknowledgements?.committed(this.#committedToken);
    if (acknowledgements?.isWaiting === true) this.#waiting.add(session);
    else this.#waiting.delete(session);
    return count === undefined ? [] : [{ type: 'send', to: [id], frame: acknowledgementFrame(count) }];
  }

  /** A reader's frame never gets in; it is an answer to our own step 1 when it brings nothing. */
  #receiveFromReader(session: Session, verdict: Verdict): RoomEffect[] {
    const { change } = verdict.kind === 'accepted' ? verdict : { change: undefined };
    if (change !== undefined && change.structs.length === 0 && change.deletes.length === 0) {
      session.acknowledgements?.accepted(this.#lastToken, false);
      return this.#acknowledge(session);
    }
    session.acknowledgements?.refused();
    const effects: RoomEffect[] = [{ type: 'refused', reason: 'readOnly' }];
    if (session.acknowledgements !== null) {
      effects.push({ type: 'send', to: [session.id], frame: noticeFrame('readOnly') });
    }
    return effects;
  }

  #refuse(session: Session, reason: Refusal, isStep2: boolean): RoomEffect[] {
    const effects: RoomEffect[] = [{ type: 'refused', reason }];
    if (reason !== 'gap') return [...effects, this.#close(session, CLOSES[reason], reason)];
    session.acknowledgements?.refused();
    session.resyncs += 1;
    if (session.resyncs > this.#limits.resyncs)
      return [...effects, this.#close(session, 'malformed', reason)];
    if (isStep2 && session.acknowledgements !== null) {
      effects.push({ type: 'send', to: [session.id], frame: noticeFrame('refused') });
    }
    effects.push({ type: 'resynced' }, { type: 'send', to: [session.id], frame: this.question() });
    return effects;
  }

  #close(session: Session, code: ErrorCode, reason: string): RoomEffect {
    return { type: 'close', to: session.id, code, reason };
  }
}

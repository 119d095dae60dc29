import type { ClientClaim } from '#log/UpdateLog';
import { Cadence, contentTickMs, mergeInBatches } from './coalescer.ts';
import { acknowledgementFrame, syncFrame } from './frames.ts';
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

/** What the gate let in, on its way: append → commit → acknowledge and broadcast (SPEC.md, FLOW and CO rules). */
export class ContentPipe {
  readonly #inFlight: InFlight[] = [];
  readonly #cadence = new Cadence();
  /** Connections with frames that wait for their acknowledgement. */
  readonly #waiting = new Set<Session>();
  #outbox: Committed[] = [];
  #lastToken = 0;
  #committedToken = 0;

  /** True while something waits for its commit or for its broadcast. */
  get isBusy(): boolean {
    return this.#inFlight.length > 0 || this.#outbox.length > 0;
  }

  /** Asks for an append. */
  append(update: Uint8Array | null, author: Session | null, claims: readonly ClientClaim[]): RoomEffect {
    this.#lastToken += 1;
    const token = this.#lastToken;
    this.#inFlight.push({ token, update, sessionId: author?.id ?? null });
    return { type: 'append', token, update, author: author?.person.accountId ?? null, claims };
  }

  /** A content frame was taken in: durable, whatever it brought, once all that was appended so far is. */
  takenIn(session: Session, isStep2: boolean): RoomEffect[] {
    session.acknowledgements?.accepted(this.#lastToken, isStep2);
    return this.#acknowledge(session);
  }

  /** Appends up to `token` are durable: acknowledge at once, broadcast with the next flush. */
  committed(token: number): RoomEffect[] {
    this.#committedToken = token;
    let count = 0;
    for (const { token: each, update, sessionId } of this.#inFlight) {
      if (each > token) break;
      if (update !== null) this.#outbox.push({ update, sessionId });
      count += 1;
    }
    this.#inFlight.splice(0, count);
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

  #acknowledge(session: Session): RoomEffect[] {
    const { id, acknowledgements } = session;
    if (acknowledgements === null) return [];
    const count = acknowledgements.committed(this.#committedToken);
    if (acknowledgements.isWaiting) this.#waiting.add(session);
    else this.#waiting.delete(session);
    return count === undefined ? [] : [{ type: 'send', to: [id], frame: acknowledgementFrame(count) }];
  }
}

import { assertNever } from '@samenspraak/shared/assertNever';
import type { ErrorCode } from '@samenspraak/shared/errors';
import type { DocumentRights } from '@samenspraak/shared/traject/access';
import { ContentFlow } from './contentFlow.ts';
import { ContentPipe } from './contentPipe.ts';
import type { DocumentIndex } from './documentIndex.ts';
import { acknowledgementFrame, decodeFrame, isTooLarge } from './frames.ts';
import type { RelayLimits } from './limits.ts';
import type { Ownership } from './ownership.ts';
import { Presence } from './presence.ts';
import type { RoomEffect, RoomEvent } from './roomEvents.ts';
import { newSession, type Session } from './session.ts';

/** What a room knows of its document when it opens. */
export interface RoomStart {
  readonly index: DocumentIndex;
  readonly ownership: Ownership;
  readonly limits: RelayLimits;
  readonly sizeBytes: number;
}

/**
 * One document with the people in it: events in, effects out. No clock, no socket, no database, no Y.Doc;
 * the rules are numbered in SPEC.md.
 */
export class Room {
  readonly #limits: RelayLimits;
  readonly #pipe = new ContentPipe();
  readonly #content: ContentFlow;
  readonly #presence: Presence;
  readonly #sessions = new Map<number, Session>();
  #wakeAtMs: number | null = null;

  constructor({ index, ownership, limits, sizeBytes }: RoomStart) {
    this.#limits = limits;
    this.#content = new ContentFlow(index, ownership, limits, this.#pipe, sizeBytes);
    this.#presence = new Presence(this.#content, limits.awarenessBytes);
  }

  /** Nobody is here and nothing is on its way: the room may be dropped. */
  get isIdle(): boolean {
    return this.#sessions.size === 0 && !this.#pipe.isBusy;
  }

  /** Takes one event and says what must happen, in order. */
  handle(event: RoomEvent): RoomEffect[] {
    switch (event.type) {
      case 'join':
        return this.#join(event);
      case 'frame':
        return this.#withSession(event.sessionId, (session) => [
          ...this.#setRights(session, event.rights),
          ...this.#receive(session, event.frame, event.nowMs),
          ...this.#send(event.nowMs),
        ]);
      case 'rights':
        return this.#withSession(event.sessionId, (session) => this.#setRights(session, event.rights));
      case 'leave':
        return this.#leave(event.sessionId, event.nowMs);
      case 'drained':
        return this.#withSession(event.sessionId, (session) => this.#catchUp(session));
      case 'serverEdit':
        return this.#content.serverEdit(event.update);
      case 'committed':
        return [...this.#pipe.committed(event.token), ...this.#send(event.nowMs)];
      case 'resized':
        this.#content.resized(event.sizeBytes);
        return [];
      case 'tick':
        if (this.#wakeAtMs !== null && this.#wakeAtMs <= event.nowMs) this.#wakeAtMs = null;
        return this.#send(event.nowMs);
      default:
        return assertNever(event);
    }
  }

  #withSession(id: number, handle: (session: Session) => RoomEffect[]): RoomEffect[] {
    const session = this.#sessions.get(id);
    return session === undefined ? [] : handle(session);
  }

  #join(event: RoomEvent & { type: 'join' }): RoomEffect[] {
    const session = newSession(event, this.#limits, event.nowMs);
    this.#sessions.set(session.id, session);
    // Rights may have ended while the room was opened.
    if (!session.rights.read) return this.#setRights(session, session.rights);
    return [this.#content.question(session), ...this.#presence.greet(session)];
  }

  #leave(id: number, nowMs: number): RoomEffect[] {
    const session = this.#sessions.get(id);
    if (session === undefined) return [];
    this.#sessions.delete(id);
    this.#pipe.forget(session);
    this.#presence.leave(session);
    return this.#send(nowMs);
  }

  /** A socket missed frames and has drained: whatever it missed, it gets everything once. */
  #catchUp(session: Session): RoomEffect[] {
    const count = session.acknowledgements?.acknowledged ?? 0;
    const effects: RoomEffect[] = [...this.#presence.greet(session)];
    if (session.phase === 'live') effects.push({ type: 'answer', to: session.id, stateVector: null });
    if (count > 0) effects.push({ type: 'send', to: [session.id], frame: acknowledgementFrame(count) });
    return effects;
  }

  #setRights(session: Session, rights: DocumentRights): RoomEffect[] {
    session.rights = rights;
    if (!rights.read) return [this.#close(session, 'forbidden', 'access ended')];
    if (!rights.edit || !session.hasDropped) return [];
    session.hasDropped = false;
    return [this.#content.question(session)];
  }

  #receive(session: Session, frame: Uint8Array, nowMs: number): RoomEffect[] {
    if (!session.rights.read) return [];
    const inTime = session.frames.take(1, nowMs) && session.bytes.take(frame.byteLength, nowMs);
    if (!inTime) return [this.#close(session, 'tooFast', 'too many messages')];
    if (isTooLarge(frame, this.#limits.updateBytes)) {
      return [{ type: 'refused', reason: 'size' }, this.#close(session, 'tooLarge', 'size')];
    }
    const message = decodeFrame(frame);
    if (message === undefined) {
      return [{ type: 'refused', reason: 'frame' }, this.#close(session, 'malformed', 'unreadable message')];
    }
    switch (message.kind) {
      case 'step1':
        session.phase = 'live';
        return [{ type: 'answer', to: session.id, stateVector: message.stateVector }];
      case 'content':
        return this.#content.receive(session, message.step, message.update);
      case 'awareness':
        return this.#presence.receive(session, message.entries);
      case 'queryAwareness':
        return this.#presence.answer(session);
      case 'unknownType':
        return [{ type: 'refused', reason: 'unknownType' }];
      default:
        return assertNever(message);
    }
  }

  /** Sends what is due, awareness first, and asks to be woken for the rest. */
  #send(nowMs: number): RoomEffect[] {
    const people = this.#sessions.size;
    const effects: RoomEffect[] = [];
    if (isDue(this.#presence.dueMs(people), nowMs)) {
      effects.push(...this.#presence.flush(this.#sessions.values(), nowMs));
    }
    if (isDue(this.#pipe.dueMs(people), nowMs)) {
      effects.push(...this.#pipe.flush(this.#sessions.values(), nowMs));
    }
    return [...effects, ...this.#wake(people)];
  }

  #wake(people: number): RoomEffect[] {
    const never = Number.POSITIVE_INFINITY;
    const atMs = Math.min(this.#pipe.dueMs(people) ?? never, this.#presence.dueMs(people) ?? never);
    if (atMs === never || (this.#wakeAtMs !== null && this.#wakeAtMs <= atMs)) return [];
    this.#wakeAtMs = atMs;
    return [{ type: 'wake', atMs }];
  }

  #close(session: Session, code: ErrorCode, reason: string): RoomEffect {
    return { type: 'close', to: session.id, code, reason };
  }
}

function isDue(dueMs: number | undefined, nowMs: number): boolean {
  return dueMs !== undefined && dueMs <= nowMs;
}

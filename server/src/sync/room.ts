import { assertNever } from '@samenspraak/shared/assertNever';
import type { ErrorCode } from '@samenspraak/shared/errors';
import type { DocumentRights } from '@samenspraak/shared/traject/access';
import { AwarenessBoard, stampState } from './awareness.ts';
import { awarenessTickMs, Cadence } from './coalescer.ts';
import { ContentFlow } from './contentFlow.ts';
import type { DocumentIndex } from './documentIndex.ts';
import { awarenessFrame, decodeFrame, type AwarenessEntry } from './frames.ts';
import type { RelayLimits } from './limits.ts';
import type { Ownership } from './ownership.ts';
import type { RoomEffect, RoomEvent } from './roomEvents.ts';
import { newSession, type Session } from './session.ts';

/**
 * One document with the people in it: events in, effects out. No clock, no socket, no database, no Y.Doc;
 * the rules are numbered in SPEC.md.
 */
export class Room {
  readonly #limits: RelayLimits;
  readonly #ownership: Ownership;
  readonly #content: ContentFlow;
  readonly #board = new AwarenessBoard();
  readonly #boardCadence = new Cadence();
  readonly #sessions = new Map<number, Session>();
  #wakeAtMs: number | null = null;

  constructor(index: DocumentIndex, ownership: Ownership, limits: RelayLimits) {
    this.#limits = limits;
    this.#ownership = ownership;
    this.#content = new ContentFlow(index, ownership, limits);
  }

  /** Nobody is here and nothing is on its way: the room may be dropped. */
  get isIdle(): boolean {
    return this.#sessions.size === 0 && !this.#content.isBusy;
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
        return this.#withSession(event.sessionId, ({ id }) => [
          { type: 'answer', to: id, stateVector: null },
          ...this.#wholeBoard(id),
        ]);
      case 'serverEdit':
        return this.#content.serverEdit(event.update);
      case 'committed':
        return [...this.#content.committed(event.token), ...this.#send(event.nowMs)];
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
    return [
      { type: 'send', to: [session.id], frame: this.#content.question() },
      ...this.#wholeBoard(session.id),
    ];
  }

  #leave(id: number, nowMs: number): RoomEffect[] {
    const session = this.#sessions.get(id);
    if (session === undefined) return [];
    this.#sessions.delete(id);
    this.#content.forget(session);
    if (session.clientId !== null) this.#board.leave(id, session.clientId);
    return this.#send(nowMs);
  }

  #setRights(session: Session, rights: DocumentRights): RoomEffect[] {
    session.rights = rights;
    return rights.read ? [] : [this.#close(session, 'forbidden', 'access ended')];
  }

  #receive(session: Session, frame: Uint8Array, nowMs: number): RoomEffect[] {
    if (!session.rights.read) return [];
    const inTime = session.frames.take(1, nowMs) && session.bytes.take(frame.byteLength, nowMs);
    if (!inTime) return [this.#close(session, 'tooFast', 'too many messages')];
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
        return this.#show(session, message.entries);
      case 'queryAwareness':
        return this.#wholeBoard(session.id);
      case 'unknownType':
        return [{ type: 'refused', reason: 'unknownType' }];
      default:
        return assertNever(message);
    }
  }

  /** A connection's own state; entries of others are what stock clients echo, and are dropped. */
  #show(session: Session, entries: readonly AwarenessEntry[]): RoomEffect[] {
    const effects: RoomEffect[] = [];
    if (session.clientId === null) {
      const { accountId } = session.person;
      const own = entries.find(
        ({ clientId, json }) => json !== 'null' && this.#ownership.isOpenTo(clientId, accountId),
      );
      if (own === undefined) return [];
      session.clientId = own.clientId;
      const claims = this.#ownership.claim([own.clientId], session.person);
      effects.push(...this.#content.appendClaims(session, claims));
    }
    const entry = entries.find(({ clientId }) => clientId === session.clientId);
    if (entry === undefined) return effects;
    const stamped =
      entry.json.length > this.#limits.awarenessBytes
        ? undefined
        : stampState(entry.json, session.person, session.rights.edit);
    if (stamped === undefined) {
      effects.push({ type: 'refused', reason: 'awareness' });
      effects.push(this.#close(session, 'malformed', 'unreadable presence'));
      return effects;
    }
    this.#board.show(session.id, { ...entry, json: stamped });
    return effects;
  }

  #wholeBoard(to: number): RoomEffect[] {
    const entries = this.#board.all();
    return entries.length === 0 ? [] : [{ type: 'send', to: [to], frame: awarenessFrame(entries) }];
  }

  /** Sends what is due, awareness first, and asks to be woken for the rest. */
  #send(nowMs: number): RoomEffect[] {
    const people = this.#sessions.size;
    const effects: RoomEffect[] = [];
    if (this.#board.hasNews && this.#boardCadence.dueMs(awarenessTickMs(people)) <= nowMs) {
      this.#boardCadence.done(nowMs);
      const frame = awarenessFrame(this.#board.takeNews());
      if (people > 0) effects.push({ type: 'send', to: [...this.#sessions.keys()], frame });
    }
    const contentDueMs = this.#content.dueMs(people);
    if (contentDueMs !== undefined && contentDueMs <= nowMs) {
      effects.push(...this.#content.flush(this.#sessions.values(), nowMs));
    }
    return [...effects, ...this.#wake(people)];
  }

  #wake(people: number): RoomEffect[] {
    const dues = [
      this.#content.dueMs(people) ?? Number.POSITIVE_INFINITY,
      this.#board.hasNews ? this.#boardCadence.dueMs(awarenessTickMs(people)) : Number.POSITIVE_INFINITY,
    ];
    const atMs = Math.min(...dues);
    if (!Number.isFinite(atMs) || (this.#wakeAtMs !== null && this.#wakeAtMs <= atMs)) return [];
    this.#wakeAtMs = atMs;
    return [{ type: 'wake', atMs }];
  }

  #close(session: Session, code: ErrorCode, reason: string): RoomEffect {
    return { type: 'close', to: session.id, code, reason };
  }
}

import { AwarenessBoard } from './awareness.ts';
import { awarenessFrame, type ReceivedEntry } from './awarenessFrames.ts';
import { awarenessTickMs, Cadence } from './coalescer.ts';
import type { ContentFlow } from './contentFlow.ts';
import type { RoomEffect } from './roomEvents.ts';
import type { Session } from './session.ts';
import { stampState } from './shownState.ts';

const REMOVAL = new TextEncoder().encode('null');

/** Presence in a room: one state per connection, told to the others at most once a tick (SPEC.md, AW rules). */
export class Presence {
  readonly #flow: ContentFlow;
  readonly #maxBytes: number;
  readonly #board = new AwarenessBoard();
  readonly #cadence = new Cadence();

  constructor(flow: ContentFlow, maxBytes: number) {
    this.#flow = flow;
    this.#maxBytes = maxBytes;
  }

  /** A connection's own state; entries of others are what stock clients echo, and are dropped. */
  receive(session: Session, entries: readonly ReceivedEntry[]): RoomEffect[] {
    const effects = session.clientId === null ? this.#bind(session, entries) : [];
    const own = entries.find(({ clientId }) => clientId === session.clientId);
    if (own === undefined) return effects;
    const isTooLarge = own.state.byteLength > this.#maxBytes;
    const json = isTooLarge ? undefined : stampState(own.state, session.person, session.rights.edit);
    if (json === undefined) {
      return [
        ...effects,
        { type: 'refused', reason: 'awareness' },
        { type: 'close', to: session.id, code: isTooLarge ? 'tooLarge' : 'malformed', reason: 'presence' },
      ];
    }
    this.#board.show(session.id, own.clientId, own.clock, json);
    return effects;
  }

  /** A connection is gone. */
  leave(session: Session): void {
    if (session.clientId !== null) this.#board.leave(session.id, session.clientId);
  }

  /** Everybody's state for one connection; nothing when there is none. */
  greet(session: Session): RoomEffect[] {
    return this.#board.all(session.clientId).length === 0 ? [] : this.answer(session);
  }

  /** Everybody's state for one connection that asked, also when there is none: it may ask for a sign of life. */
  answer(session: Session): RoomEffect[] {
    return [{ type: 'send', to: [session.id], frame: awarenessFrame(this.#board.all(session.clientId)) }];
  }

  /** When news may go out; undefined when there is none. */
  dueMs(people: number): number | undefined {
    return this.#board.hasNews ? this.#cadence.dueMs(awarenessTickMs(people)) : undefined;
  }

  /** One frame for everybody. Who finds their own state in it has it already, or takes over its clock. */
  flush(sessions: Iterable<Session>, nowMs: number): RoomEffect[] {
    this.#cadence.done(nowMs);
    const news = this.#board.takeNews();
    const to = Array.from(sessions, ({ id }) => id);
    if (to.length === 0 || news.length === 0) return [];
    return [{ type: 'send', to, frame: awarenessFrame(news) }];
  }

  /** The first awareness message of a connection binds it to the clientID of the first living state in it. */
  #bind(session: Session, entries: readonly ReceivedEntry[]): RoomEffect[] {
    for (const { clientId, state } of entries) {
      if (isRemoval(state)) continue;
      const effects = this.#flow.claim(clientId, session);
      if (effects === undefined) continue;
      session.clientId = clientId;
      return effects;
    }
    return [];
  }
}

function isRemoval(state: Uint8Array): boolean {
  return state.byteLength === REMOVAL.byteLength && REMOVAL.every((byte, at) => state[at] === byte);
}

import type { ErrorCode } from '@samenspraak/shared/errors';
import type { DocumentRights } from '@samenspraak/shared/traject/access';
import type { ClientClaim, StoredDocument } from '#log/UpdateLog';
import { CommittedState } from '#sync/committedState';
import { DEFAULT_LIMITS, type RelayLimits } from '#sync/limits';
import { loadIndex } from '#sync/loadIndex';
import { Ownership } from '#sync/ownership';
import type { Person } from '#sync/ports';
import { Room } from '#sync/room';
import type { RoomEffect } from '#sync/roomEvents';
import { syncFrame } from '#sync/frames';
import { personOf } from './people.ts';

export const MAY_EDIT: DocumentRights = { read: true, edit: true };
export const MAY_READ: DocumentRights = { read: true, edit: false };

type Append = RoomEffect & { type: 'append' };

/** One connection on a stage. */
export interface StagedConnection {
  readonly id: number;
  readonly person: Person;
  rights: DocumentRights;
  /** Frames that arrived and were not taken yet. */
  readonly inbox: Uint8Array[];
  closed: { code: ErrorCode; reason: string } | null;
}

/** Options of a stage. */
export interface StageOptions {
  readonly limits?: Partial<RelayLimits>;
  /** Commit every append at once (the default), or only when the test says so. */
  readonly commitsAtOnce?: boolean;
}

/** A room with a log in memory, a clock that stands still and sockets that are lists: everything in the test's hand. */
export class RoomStage {
  nowMs = 0;
  readonly refusals: string[] = [];
  readonly wakes: number[] = [];
  readonly claims: ClientClaim[] = [];
  readonly committed: Uint8Array[] = [];
  waiting: Append[] = [];
  readonly #limits: RelayLimits;
  readonly #commitsAtOnce: boolean;
  readonly #connections = new Map<number, StagedConnection>();
  #room: Room;
  #state: CommittedState;
  #nextId = 1;

  constructor({ limits = {}, commitsAtOnce = true }: StageOptions = {}) {
    this.#limits = { ...DEFAULT_LIMITS, ...limits };
    this.#commitsAtOnce = commitsAtOnce;
    [this.#room, this.#state] = this.#open();
  }

  /** All that is committed, as one update. */
  get content(): Uint8Array {
    return this.#state.whole();
  }

  get room(): Room {
    return this.#room;
  }

  join(person = personOf('wijchen'), rights = MAY_EDIT, acknowledges = true): StagedConnection {
    const connection: StagedConnection = { id: this.#nextId, person, rights, inbox: [], closed: null };
    this.#nextId += 1;
    this.#connections.set(connection.id, connection);
    const start = { sessionId: connection.id, person, rights, acknowledges };
    this.#carryOut(this.#room.handle({ type: 'join', nowMs: this.nowMs, ...start }));
    return connection;
  }

  frame({ id, rights, closed }: StagedConnection, frame: Uint8Array): void {
    if (closed !== null || !this.#connections.has(id)) return;
    this.#carryOut(this.#room.handle({ type: 'frame', sessionId: id, frame, rights, nowMs: this.nowMs }));
    if (this.#commitsAtOnce) this.commit();
  }

  setRights(connection: StagedConnection, rights: DocumentRights): void {
    connection.rights = rights;
    this.#carryOut(this.#room.handle({ type: 'rights', sessionId: connection.id, rights }));
  }

  leave({ id }: StagedConnection): void {
    if (!this.#connections.delete(id)) return;
    this.#carryOut(this.#room.handle({ type: 'leave', sessionId: id, nowMs: this.nowMs }));
  }

  drained({ id }: StagedConnection): void {
    this.#carryOut(this.#room.handle({ type: 'drained', sessionId: id }));
  }

  serverEdit(update: Uint8Array): void {
    this.#carryOut(this.#room.handle({ type: 'serverEdit', update }));
    if (this.#commitsAtOnce) this.commit();
  }

  /** Makes the oldest waiting appends durable: all of them, or so many. */
  commit(count = this.waiting.length): void {
    const batch = this.waiting.splice(0, count);
    const last = batch.at(-1);
    if (last === undefined) return;
    for (const { update, claims } of batch) {
      this.claims.push(...claims);
      if (update === null) continue;
      this.committed.push(update);
      this.#state.add(update, this.committed.length);
    }
    this.#carryOut(this.#room.handle({ type: 'committed', token: last.token, nowMs: this.nowMs }));
  }

  /** Lets time pass; the room is woken in time. */
  pass(ms: number): void {
    const until = this.nowMs + ms;
    for (let next = this.#nextWake(until); next !== undefined; next = this.#nextWake(until)) {
      this.nowMs = Math.max(this.nowMs, next);
      this.#carryOut(this.#room.handle({ type: 'tick', nowMs: this.nowMs }));
    }
    this.nowMs = until;
  }

  /** The process dies and another opens the room: what was not committed is gone, and so are the connections. */
  crash(): void {
    this.waiting = [];
    this.wakes.length = 0;
    for (const connection of this.#connections.values()) {
      connection.closed ??= { code: 'draining', reason: 'the process died' };
    }
    this.#connections.clear();
    [this.#room, this.#state] = this.#open();
  }

  #open(): [Room, CommittedState] {
    const updates = this.committed.map((update, at) => ({ update, sequence: at + 1 }));
    const stored: StoredDocument = { snapshot: null, snapshotSequence: 0, updates, claims: this.claims };
    const state = new CommittedState(stored);
    const index = loadIndex(state.whole());
    if (index === undefined) throw new Error('the committed content does not hang together');
    const ownership = new Ownership(this.claims);
    return [new Room({ index, ownership, limits: this.#limits, sizeBytes: state.byteLength }), state];
  }

  #nextWake(until: number): number | undefined {
    this.wakes.sort((one, other) => one - other);
    const next = this.wakes[0];
    return next !== undefined && next <= until ? this.wakes.shift() : undefined;
  }

  #carryOut(effects: readonly RoomEffect[]): void {
    for (const effect of effects) this.#do(effect);
  }

  #do(effect: RoomEffect): void {
    if (effect.type === 'append') this.waiting.push(effect);
    if (effect.type === 'refused') this.refusals.push(effect.reason);
    if (effect.type === 'wake') this.wakes.push(effect.atMs);
    if (effect.type === 'send')
      for (const id of effect.to) this.#connections.get(id)?.inbox.push(effect.frame);
    if (effect.type === 'answer') {
      const { to, stateVector } = effect;
      const update = stateVector === null ? this.#state.whole() : this.#state.since(stateVector);
      this.#connections.get(to)?.inbox.push(syncFrame('step2', update));
    }
    if (effect.type === 'close') {
      const connection = this.#connections.get(effect.to);
      if (connection !== undefined) connection.closed = { code: effect.code, reason: effect.reason };
      this.#connections.delete(effect.to);
      this.#carryOut(this.#room.handle({ type: 'leave', sessionId: effect.to, nowMs: this.nowMs }));
    }
  }
}

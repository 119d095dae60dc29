import type { ErrorCode } from '@samenspraak/shared/errors';
import type { DocumentId } from '@samenspraak/shared/protocol/documentId';
import { assertNever } from '@samenspraak/shared/assertNever';
import type { DocumentRights } from '@samenspraak/shared/traject/access';
import type { StoredDocument } from '#log/UpdateLog';
import type { AppendQueue } from './appendQueue.ts';
import type { CommittedState } from './committedState.ts';
import type { Connection } from './connection.ts';
import { syncFrame } from './frames.ts';
import type { RelayLimits } from './limits.ts';
import type { RelayMetrics } from './metricsPort.ts';
import { Outlet } from './outlet.ts';
import type { Room } from './room.ts';
import type { RoomEffect, RoomEvent } from './roomEvents.ts';

/** What an open room needs of the process. */
export interface RoomWorld {
  readonly nowMs: () => number;
  readonly limits: RelayLimits;
  readonly metrics: RelayMetrics;
  readonly appends: AppendQueue;
  /** Called after every commit that brought content. */
  readonly onCommitted: (documentId: DocumentId) => void;
  /** The log refused an append: the room knows things that are not durable and must be opened anew. */
  readonly onFailed: (documentId: DocumentId, cause: unknown) => void;
}

interface Member {
  readonly connection: Connection;
  readonly outlet: Outlet;
}

interface Durable {
  readonly token: number;
  readonly update: Uint8Array | null;
  readonly sequence: number;
  readonly startedMs: number;
}

const DRAIN_CHECK_MS = 250;

/** A room with its sockets and its log: carries out what the pure {@link Room} asks. */
export class OpenRoom {
  readonly documentId: DocumentId;
  readonly #room: Room;
  readonly #state: CommittedState;
  readonly #world: RoomWorld;
  readonly #members = new Map<number, Member>();
  readonly #serverEdits = new Map<number, PromiseWithResolvers<void>>();
  #nextSessionId = 1;
  #wake: NodeJS.Timeout | null = null;
  #drainCheck: NodeJS.Timeout | null = null;
  #appended: number;
  #appendedBytes = 0;
  /** Highest durable token that the room has not been told of yet. */
  #untoldToken: number | null = null;
  #isReceiving = true;
  #ended = false;

  /** @param appended updates that the log holds beside the snapshot */
  constructor(documentId: DocumentId, room: Room, state: CommittedState, appended: number, world: RoomWorld) {
    this.documentId = documentId;
    this.#room = room;
    this.#state = state;
    this.#appended = appended;
    this.#world = world;
  }

  get isIdle(): boolean {
    return this.#room.isIdle;
  }

  get memberCount(): number {
    return this.#members.size;
  }

  /** What was appended since the last compaction began, and the bytes of the whole document. */
  get growth(): { updates: number; updateBytes: number; documentBytes: number } {
    const documentBytes = this.#state.byteLength;
    return { updates: this.#appended, updateBytes: this.#appendedBytes, documentBytes };
  }

  /** A compaction begins. */
  resetGrowth(): void {
    this.#appended = 0;
    this.#appendedBytes = 0;
  }

  /** Goes on from what the log holds after a compaction. */
  replaceState(stored: StoredDocument): void {
    this.#state.replace(stored);
    this.#dispatch({ type: 'resized', sizeBytes: this.#state.byteLength });
  }

  /** All that is committed, as one update. */
  content(): Uint8Array {
    return this.#state.whole();
  }

  /** Lets a connection in; its number names it from now on. */
  join(connection: Connection, rights: DocumentRights, acknowledges: boolean): number {
    const sessionId = this.#nextSessionId;
    this.#nextSessionId += 1;
    this.#members.set(sessionId, { connection, outlet: new Outlet(connection, this.#world.limits) });
    const nowMs = this.#world.nowMs();
    const { person } = connection;
    this.#dispatch({ type: 'join', sessionId, person, rights, acknowledges, nowMs });
    return sessionId;
  }

  /** A frame from a connection. */
  frame(sessionId: number, frame: Uint8Array, rights: DocumentRights): void {
    if (!this.#isReceiving) return;
    this.#world.metrics.received(frame.byteLength);
    this.#dispatch({ type: 'frame', sessionId, frame, rights, nowMs: this.#world.nowMs() });
  }

  /** A connection's rights may have changed. */
  rights(sessionId: number, rights: DocumentRights): void {
    this.#dispatch({ type: 'rights', sessionId, rights });
  }

  /** A connection is gone. */
  leave(sessionId: number): void {
    if (!this.#members.delete(sessionId)) return;
    this.#dispatch({ type: 'leave', sessionId, nowMs: this.#world.nowMs() });
  }

  /** An edit by the server; resolves after its commit, rejects when the log refused it. */
  serverEdit(update: Uint8Array): Promise<void> {
    if (this.#ended) return Promise.reject(new Error('the room has ended'));
    const done = Promise.withResolvers<void>();
    const effects = this.#room.handle({ type: 'serverEdit', update });
    const append = effects.find((effect) => effect.type === 'append');
    if (append === undefined) done.resolve();
    else this.#serverEdits.set(append.token, done);
    this.#carryOut(effects);
    return done.promise;
  }

  /** Takes no more frames; what was taken in goes on its way. */
  stopReceiving(): void {
    this.#isReceiving = false;
  }

  /** Closes every connection and takes no more events. */
  end(code: ErrorCode, reason: string): void {
    this.#ended = true;
    if (this.#wake !== null) clearTimeout(this.#wake);
    if (this.#drainCheck !== null) clearInterval(this.#drainCheck);
    for (const { connection } of this.#members.values()) connection.close(code, reason);
    this.#members.clear();
  }

  #dispatch(event: RoomEvent): void {
    if (!this.#ended) this.#carryOut(this.#room.handle(event));
  }

  #carryOut(effects: readonly RoomEffect[]): void {
    for (const effect of effects) this.#do(effect);
  }

  #do(effect: RoomEffect): void {
    switch (effect.type) {
      case 'append':
        return this.#append(effect);
      case 'answer': {
        const { stateVector } = effect;
        const update = stateVector === null ? this.#state.whole() : this.#state.since(stateVector);
        return this.#send([effect.to], syncFrame('step2', update));
      }
      case 'send':
        return this.#send(effect.to, effect.frame);
      case 'close':
        return this.#close(effect.to, effect.code, effect.reason);
      case 'wake':
        return this.#wakeAt(effect.atMs);
      case 'refused':
        return this.#world.metrics.refused(effect.reason);
      case 'resynced':
        return this.#world.metrics.resynced();
      default:
        return assertNever(effect);
    }
  }

  #append({ token, update, author, claims }: RoomEffect & { type: 'append' }): void {
    const startedMs = this.#world.nowMs();
    this.#world.appends.add(
      { documentId: this.documentId, update, author, claims },
      (sequence) => this.#durable({ token, update, sequence, startedMs }),
      (cause) => {
        this.#serverEdits.get(token)?.reject(cause);
        this.#serverEdits.delete(token);
        if (!this.#ended) this.#world.onFailed(this.documentId, cause);
      },
    );
  }

  #durable({ token, update, sequence, startedMs }: Durable): void {
    if (update !== null) {
      this.#state.add(update, sequence);
      this.#appended += 1;
      this.#appendedBytes += update.byteLength;
      this.#world.metrics.committed(this.#world.nowMs() - startedMs, 1);
    }
    this.#serverEdits.get(token)?.resolve();
    this.#serverEdits.delete(token);
    // All of one commit are told in this turn; the room hears of them once, and sends one frame.
    if (this.#untoldToken === null) queueMicrotask(() => this.#tellCommitted());
    this.#untoldToken = token;
    if (update !== null) this.#world.onCommitted(this.documentId);
  }

  #tellCommitted(): void {
    const token = this.#untoldToken;
    this.#untoldToken = null;
    if (token !== null) this.#dispatch({ type: 'committed', token, nowMs: this.#world.nowMs() });
  }

  #send(to: readonly number[], frame: Uint8Array): void {
    const nowMs = this.#world.nowMs();
    let sent = 0;
    for (const sessionId of to) {
      const delivery = this.#members.get(sessionId)?.outlet.send(frame, nowMs);
      if (delivery === 'sent') sent += 1;
      else if (delivery === 'stalled') this.#close(sessionId, 'overloaded', 'too slow');
      else if (delivery === 'skipped') this.#checkDrain();
    }
    this.#world.metrics.sent(sent, sent * frame.byteLength);
  }

  #close(sessionId: number, code: ErrorCode, reason: string): void {
    const member = this.#members.get(sessionId);
    this.leave(sessionId);
    member?.connection.close(code, reason);
  }

  #wakeAt(atMs: number): void {
    if (this.#wake !== null) clearTimeout(this.#wake);
    this.#wake = setTimeout(
      () => {
        this.#wake = null;
        this.#dispatch({ type: 'tick', nowMs: Math.max(atMs, this.#world.nowMs()) });
      },
      Math.max(0, atMs - this.#world.nowMs()),
    );
  }

  #checkDrain(): void {
    this.#drainCheck ??= setInterval(() => {
      for (const [sessionId, { outlet }] of this.#members) {
        if (outlet.recover()) this.#dispatch({ type: 'drained', sessionId });
      }
    }, DRAIN_CHECK_MS);
  }
}

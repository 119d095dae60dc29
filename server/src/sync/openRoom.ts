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
import type { Room } from './room.ts';
import type { RoomEffect, RoomEvent } from './roomEvents.ts';
import { RoomSockets } from './roomSockets.ts';

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

interface Durable {
  readonly token: number;
  readonly update: Uint8Array | null;
  readonly sequence: number;
  readonly startedMs: number;
}

/** What became durable in one commit. */
interface Commit {
  /** The highest token. */
  token: number;
  updates: number;
  readonly startedMs: number;
}

/** A room with its sockets and its log: carries out what the pure {@link Room} asks. */
export class OpenRoom {
  readonly documentId: DocumentId;
  readonly #room: Room;
  readonly #state: CommittedState;
  readonly #world: RoomWorld;
  readonly #sockets: RoomSockets;
  readonly #serverEdits = new Map<number, PromiseWithResolvers<void>>();
  #nextSessionId = 1;
  #wake: NodeJS.Timeout | null = null;
  #appended: number;
  #appendedBytes = 0;
  /** What is durable and the room has not been told of yet. */
  #untold: Commit | null = null;
  #isReceiving = true;
  #ended = false;

  /** @param appended updates that the log holds beside the snapshot */
  constructor(documentId: DocumentId, room: Room, state: CommittedState, appended: number, world: RoomWorld) {
    this.documentId = documentId;
    this.#room = room;
    this.#state = state;
    this.#appended = appended;
    this.#world = world;
    this.#sockets = new RoomSockets(world, {
      drained: (sessionId) => this.#catchUp(sessionId),
      stalled: (sessionId) => this.#close(sessionId, 'overloaded', 'too slow'),
    });
  }

  get isIdle(): boolean {
    return this.#room.isIdle;
  }

  get memberCount(): number {
    return this.#sockets.size;
  }

  /** What was appended since the last compaction began, and the bytes of the whole document. */
  get growth(): { updates: number; updateBytes: number; documentBytes: number } {
    const documentBytes = this.#state.byteLength;
    return { updates: this.#appended, updateBytes: this.#appendedBytes, documentBytes };
  }

  /** A compaction of the log begins. */
  compactionBegins(): void {
    this.#appended = 0;
    this.#appendedBytes = 0;
    this.#state.hold();
  }

  /** It is over, whatever came of it. */
  compactionEnds(): void {
    this.#state.release();
  }

  /**
   * Goes on from what the log holds after a compaction. A document that puts it together tidies up superfluous
   * marks, as every editor does; what it deleted for that is told to those who are here.
   */
  async replaceState(stored: StoredDocument): Promise<void> {
    this.#state.replace(stored);
    if (this.#ended) return;
    this.#dispatch({ type: 'resized', sizeBytes: this.#state.byteLength });
    await this.serverEdit(this.#state.deletions());
  }

  /** All that is committed, as one update. */
  content(): Uint8Array {
    return this.#state.whole();
  }

  /** Lets a connection in; its number names it from now on. */
  join(connection: Connection, rights: DocumentRights, acknowledges: boolean): number {
    const sessionId = this.#nextSessionId;
    this.#nextSessionId += 1;
    this.#sockets.add(sessionId, connection);
    const nowMs = this.#world.nowMs();
    const { person } = connection;
    this.#dispatch({ type: 'join', sessionId, person, rights, acknowledges, nowMs });
    return sessionId;
  }

  /** A frame from a connection. */
  frame(sessionId: number, frame: Uint8Array, rights: DocumentRights): void {
    if (!this.#isReceiving) return;
    this.#world.metrics.received(frame.byteLength);
    if (this.#world.appends.isFull) return this.#close(sessionId, 'overloaded', 'the log is slow');
    this.#dispatch({ type: 'frame', sessionId, frame, rights, nowMs: this.#world.nowMs() });
  }

  /** A connection's rights may have changed. */
  rights(sessionId: number, rights: DocumentRights): void {
    this.#dispatch({ type: 'rights', sessionId, rights });
  }

  /** A connection is gone. */
  leave(sessionId: number): void {
    if (this.#sockets.remove(sessionId) === undefined) return;
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
    this.#sockets.end(code, reason);
  }

  #dispatch(event: RoomEvent): void {
    if (this.#ended) return;
    try {
      this.#carryOut(this.#room.handle(event));
    } catch (cause) {
      // A fault of ours in one room must not end the others: this one is opened anew from the log.
      this.#world.onFailed(this.documentId, cause);
    }
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
        return this.#sockets.send([effect.to], syncFrame('step2', update), 'answer');
      }
      case 'send':
        return this.#sockets.send(effect.to, effect.frame, 'frame');
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
    }
    this.#serverEdits.get(token)?.resolve();
    this.#serverEdits.delete(token);
    // All of one commit are told in this turn; the room hears of them once, and sends one frame.
    if (this.#untold === null) {
      this.#untold = { token, updates: 0, startedMs };
      queueMicrotask(() => this.#tellCommitted());
    }
    this.#untold.token = token;
    if (update !== null) this.#untold.updates += 1;
  }

  #tellCommitted(): void {
    const commit = this.#untold;
    this.#untold = null;
    if (commit === null) return;
    const { token, updates, startedMs } = commit;
    const nowMs = this.#world.nowMs();
    this.#dispatch({ type: 'committed', token, nowMs });
    if (updates === 0) return;
    this.#world.metrics.committed(nowMs - startedMs, updates);
    this.#world.onCommitted(this.documentId);
  }

  #close(sessionId: number, code: ErrorCode, reason: string): void {
    const connection = this.#sockets.remove(sessionId);
    if (connection === undefined) return;
    this.#dispatch({ type: 'leave', sessionId, nowMs: this.#world.nowMs() });
    connection.close(code, reason);
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

  /** A slow socket gets everything once; when that is a lot, it does better to come back and ask for what it lacks. */
  #catchUp(sessionId: number): void {
    if (this.#state.byteLength <= this.#world.limits.bufferedBytes) {
      this.#dispatch({ type: 'drained', sessionId });
    } else {
      this.#close(sessionId, 'overloaded', 'too slow');
    }
  }
}

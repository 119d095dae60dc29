import type { ErrorCode } from '@samenspraak/shared/errors';
import type { DocumentId } from '@samenspraak/shared/protocol/documentId';
import { err, ok, type Result } from '@samenspraak/shared/result';
import type { UpdateLog } from '#log/UpdateLog';
import { AppendQueue } from './appendQueue.ts';
import { CommittedState } from './committedState.ts';
import type { RelayLimits } from './limits.ts';
import { loadIndex } from './loadIndex.ts';
import type { RelayMetrics } from './metricsPort.ts';
import { OpenRoom } from './openRoom.ts';
import { Ownership } from './ownership.ts';
import { Room } from './room.ts';

/** What the registry needs of the process. */
export interface RegistryOptions {
  readonly log: UpdateLog;
  readonly limits: RelayLimits;
  readonly metrics: RelayMetrics;
  readonly nowMs: () => number;
  readonly onCommitted: (documentId: DocumentId) => void;
  /** Faults that no connection can be told of: damage in the log, failed appends, failed compactions. */
  readonly onFault: (documentId: DocumentId, what: string, cause: unknown) => void;
}

/** A room nobody needs is dropped at the next look, so a short absence does not read the log again. */
const SWEEP_MS = 15_000;

/** Updates after which the log of a document is compacted when it has grown by a fair part, … */
const COMPACT_AFTER = 2000;
const FAIR_PART = 1 / 2;
/** … or in any case, and when everybody has left. */
const COMPACT_AFTER_AT_MOST = 10_000;
const COMPACT_IDLE_AFTER = 50;

function isWorthCompacting({ updates, updateBytes, documentBytes }: OpenRoom['growth']): boolean {
  if (updates < COMPACT_AFTER) return false;
  return updates >= COMPACT_AFTER_AT_MOST || updateBytes >= documentBytes * FAIR_PART;
}

/** The open rooms of this process; opens them from the log and drops the idle ones. */
export class RoomRegistry {
  readonly #options: RegistryOptions;
  readonly #appends: AppendQueue;
  readonly #rooms = new Map<DocumentId, Promise<Result<OpenRoom, ErrorCode>>>();
  readonly #open = new Map<DocumentId, OpenRoom>();
  readonly #compactions = new Map<DocumentId, Promise<void>>();
  /** clientIDs that the server itself writes under. */
  readonly #servers = new Set<number>();
  readonly #sweep: NodeJS.Timeout;
  #draining = false;

  constructor(options: RegistryOptions) {
    this.#options = options;
    this.#appends = new AppendQueue(options.log);
    this.#sweep = setInterval(() => this.#dropIdle(), SWEEP_MS);
  }

  get rooms(): Iterable<OpenRoom> {
    return this.#open.values();
  }

  /** The room of a document, opened when it is not. `quarantined` when its log is damaged. */
  async open(documentId: DocumentId): Promise<Result<OpenRoom, ErrorCode>> {
    if (this.#draining) return err('draining');
    const known = this.#rooms.get(documentId);
    if (known !== undefined) return this.#unlessDraining(await known);
    const opening = this.#read(documentId);
    this.#rooms.set(documentId, opening);
    try {
      const room = await opening;
      if (room.ok && !this.#draining) this.#open.set(documentId, room.value);
      else this.#rooms.delete(documentId);
      return this.#unlessDraining(room);
    } catch (cause) {
      this.#rooms.delete(documentId);
      this.#options.onFault(documentId, 'opening failed', cause);
      return err('overloaded');
    }
  }

  /** Closes every room for good; resolves when all that was taken in is committed. */
  async drain(): Promise<void> {
    this.#draining = true;
    clearInterval(this.#sweep);
    // Else the log is never done while somebody goes on typing.
    for (const room of this.#open.values()) room.stopReceiving();
    await this.#appends.settled();
    for (const room of this.#open.values()) room.end('draining', 'the server stops');
    await Promise.all(this.#compactions.values());
  }

  /** Nobody would close a room that opens after the others were closed. */
  #unlessDraining(room: Result<OpenRoom, ErrorCode>): Result<OpenRoom, ErrorCode> {
    return this.#draining ? err('draining') : room;
  }

  async #read(documentId: DocumentId): Promise<Result<OpenRoom, ErrorCode>> {
    const { log, limits, metrics, nowMs } = this.#options;
    const outcome = await log.read(documentId);
    if (outcome.kind === 'damaged') return this.#quarantine(documentId, outcome.damage.reason);
    const { updates, claims } = outcome.document;
    const state = new CommittedState(outcome.document);
    const index = loadIndex(state.whole());
    if (index === undefined) return this.#quarantine(documentId, 'content');
    const ownership = new Ownership(claims, this.#servers);
    const room = new Room({ index, ownership, limits, sizeBytes: state.byteLength });
    const world = {
      nowMs,
      limits,
      metrics,
      appends: this.#appends,
      onCommitted: (id: DocumentId) => this.#committed(id),
      onFailed: (id: DocumentId, cause: unknown) => this.#failed(id, cause),
    };
    return ok(new OpenRoom(documentId, room, state, updates.length, world));
  }

  #quarantine(documentId: DocumentId, reason: string): Result<never, ErrorCode> {
    this.#options.metrics.quarantined();
    this.#options.onFault(documentId, 'document in quarantine', reason);
    return err('quarantined');
  }

  #committed(documentId: DocumentId): void {
    const room = this.#open.get(documentId);
    if (room !== undefined && isWorthCompacting(room.growth)) this.#startCompaction(room);
    this.#options.onCommitted(documentId);
  }

  #startCompaction(room: OpenRoom): void {
    const { documentId } = room;
    if (this.#compactions.has(documentId)) return;
    room.compactionBegins();
    const done = this.#compact(room)
      .catch((cause: unknown) => this.#options.onFault(documentId, 'compaction failed', cause))
      .finally(() => {
        this.#compactions.delete(documentId);
        room.compactionEnds();
      });
    this.#compactions.set(documentId, done);
  }

  async #compact(room: OpenRoom): Promise<void> {
    const { log } = this.#options;
    await log.compact(room.documentId);
    if (this.#open.get(room.documentId) !== room) return;
    const outcome = await log.read(room.documentId);
    if (outcome.kind === 'stored') await room.replaceState(outcome.document);
    else this.#options.onFault(room.documentId, 'damage found after compaction', outcome.damage.reason);
  }

  #failed(documentId: DocumentId, cause: unknown): void {
    this.#options.onFault(documentId, 'append failed', cause);
    this.#drop(documentId)?.end('overloaded', 'not stored');
  }

  #dropIdle(): void {
    for (const room of this.#open.values()) {
      if (!room.isIdle) continue;
      if (room.growth.updates >= COMPACT_IDLE_AFTER) this.#startCompaction(room);
      this.#drop(room.documentId)?.end('draining', 'idle');
    }
  }

  #drop(documentId: DocumentId): OpenRoom | undefined {
    const room = this.#open.get(documentId);
    this.#open.delete(documentId);
    this.#rooms.delete(documentId);
    return room;
  }
}

import type { ErrorCode } from '@samenspraak/shared/errors';
import type { Connection } from './connection.ts';
import type { RelayLimits } from './limits.ts';
import type { RelayMetrics } from './metricsPort.ts';
import { Outlet, type Weight } from './outlet.ts';

/** What the sockets of a room need of the process. */
export interface SocketsWorld {
  readonly nowMs: () => number;
  readonly limits: RelayLimits;
  readonly metrics: RelayMetrics;
}

/** What a room hears of its slow sockets. */
export interface SlowSockets {
  /** It missed frames and has drained since. */
  readonly drained: (sessionId: number) => void;
  /** It does not drain. */
  readonly stalled: (sessionId: number) => void;
}

interface Member {
  readonly connection: Connection;
  readonly outlet: Outlet;
}

const DRAIN_CHECK_MS = 250;

/** The sockets of one room: hands them frames, within bounds, and watches the slow ones. */
export class RoomSockets {
  readonly #world: SocketsWorld;
  readonly #slow: SlowSockets;
  readonly #members = new Map<number, Member>();
  #drainCheck: NodeJS.Timeout | null = null;

  constructor(world: SocketsWorld, slow: SlowSockets) {
    this.#world = world;
    this.#slow = slow;
  }

  get size(): number {
    return this.#members.size;
  }

  add(sessionId: number, connection: Connection): void {
    this.#members.set(sessionId, { connection, outlet: new Outlet(connection, this.#world.limits) });
  }

  /** Forgets a socket; undefined when it was not here any more. */
  remove(sessionId: number): Connection | undefined {
    const member = this.#members.get(sessionId);
    this.#members.delete(sessionId);
    return member?.connection;
  }

  /** Hands one frame to each of these. */
  send(to: readonly number[], frame: Uint8Array, weight: Weight): void {
    const nowMs = this.#world.nowMs();
    let sent = 0;
    for (const sessionId of to) {
      const outlet = this.#members.get(sessionId)?.outlet;
      if (outlet === undefined) continue;
      if (outlet.send(frame, nowMs, weight)) sent += 1;
      else this.#drainCheck ??= setInterval(() => this.#checkSlow(), DRAIN_CHECK_MS);
    }
    this.#world.metrics.sent(sent, sent * frame.byteLength);
  }

  /** Closes and forgets all of them. */
  end(code: ErrorCode, reason: string): void {
    this.#stopChecking();
    for (const { connection } of this.#members.values()) connection.close(code, reason);
    this.#members.clear();
  }

  #checkSlow(): void {
    const nowMs = this.#world.nowMs();
    for (const [sessionId, { outlet }] of this.#members) {
      if (outlet.recover()) this.#slow.drained(sessionId);
      else if (outlet.isStalled(nowMs)) this.#slow.stalled(sessionId);
    }
    if ([...this.#members.values()].every(({ outlet }) => !outlet.isStale)) this.#stopChecking();
  }

  #stopChecking(): void {
    if (this.#drainCheck !== null) clearInterval(this.#drainCheck);
    this.#drainCheck = null;
  }
}

import type { ToldEntry } from './awarenessFrames.ts';

/** A clientID's latest state. Who left stays for a while, so that the clock goes on where it was. */
interface Shown {
  readonly sessionId: number;
  /** The client's own count of its states. */
  readonly clientClock: number;
  /** The count that is told; above the client's own by at most one, unless the client's went down. */
  readonly clock: number;
  readonly json: string | null;
}

/** How many that left are remembered. */
const MAX_DEPARTED = 1000;

/**
 * Who is in the document: the latest state of each clientID, and what the others have not been told yet.
 *
 * The clocks are the server's: y-protocols ignores a state whose clock is not above the last one seen, so a
 * client that comes back with its old clock, or begins with 0, would stay invisible. A client that finds its own
 * state under a higher clock takes that clock over, so the difference lasts one tick; being one clock ahead at
 * most, what it takes over is never older than what it shows.
 */
export class AwarenessBoard {
  readonly #states = new Map<number, Shown>();
  readonly #untold = new Set<number>();
  #departed = 0;

  get hasNews(): boolean {
    return this.#untold.size > 0;
  }

  /**
   * Shows a state; null removes it. A state that is older than the connection's last is ignored. Another
   * connection (of the same account: the room sees to that) takes the clientID over.
   */
  show(sessionId: number, clientId: number, clientClock: number, json: string | null): void {
    const before = this.#states.get(clientId);
    if (before?.sessionId === sessionId && clientClock < before.clientClock) return;
    if (json === null && before?.json === undefined) return;
    if (json !== null && json === before?.json && clientClock <= before.clock) {
      // An echo of what was told; telling it again would be echoed again.
      this.#states.set(clientId, { ...before, sessionId, clientClock });
      return;
    }
    const clock = Math.max((before?.clock ?? 0) + 1, clientClock);
    this.#set(clientId, { sessionId, clientClock, clock, json });
  }

  /** Removes what a connection showed, unless another one has taken it over. */
  leave(sessionId: number, clientId: number): void {
    const shown = this.#states.get(clientId);
    if (shown === undefined || shown.sessionId !== sessionId || shown.json === null) return;
    // A removal counts under the last clock too, and so the client is not behind when it comes back.
    this.#set(clientId, { ...shown, json: null });
  }

  /** Everybody's state, for somebody who just came; without the one of that somebody. */
  all(except: number | null): ToldEntry[] {
    const entries: ToldEntry[] = [];
    for (const [clientId, { clock, json }] of this.#states) {
      if (json !== null && clientId !== except) entries.push({ clientId, clock, json });
    }
    return entries;
  }

  /** The latest of every state that changed since the last call. */
  takeNews(): ToldEntry[] {
    const news: ToldEntry[] = [];
    for (const clientId of this.#untold) {
      const shown = this.#states.get(clientId);
      if (shown !== undefined) news.push({ clientId, clock: shown.clock, json: shown.json });
    }
    this.#untold.clear();
    if (this.#departed > MAX_DEPARTED) this.#forgetDeparted();
    return news;
  }

  #set(clientId: number, shown: Shown): void {
    const before = this.#states.get(clientId);
    if (before?.json === null) this.#departed -= 1;
    if (shown.json === null) this.#departed += 1;
    // Last in the map: the longest departed come first.
    this.#states.delete(clientId);
    this.#states.set(clientId, shown);
    this.#untold.add(clientId);
  }

  #forgetDeparted(): void {
    for (const [clientId, { json }] of this.#states) {
      if (json !== null) continue;
      this.#states.delete(clientId);
      this.#departed -= 1;
      if (this.#departed <= MAX_DEPARTED / 2) return;
    }
  }
}

import type { LogEntry, UpdateLog } from '#log/UpdateLog';

interface Waiting {
  readonly entry: LogEntry;
  readonly done: (sequence: number) => void;
  readonly failed: (cause: unknown) => void;
}

/**
 * One append at a time to the log: while a commit runs the next batch gathers, so the commit is the tick of
 * all rooms together. Entries are committed, and told, in the order they came.
 */
export class AppendQueue {
  readonly #log: UpdateLog;
  #gathering: Waiting[] = [];
  #running: Promise<void> | null = null;

  constructor(log: UpdateLog) {
    this.#log = log;
  }

  /** Adds an entry; exactly one of the callbacks is called, later: with its sequence, or with what went wrong. */
  add(entry: LogEntry, done: (sequence: number) => void, failed: (cause: unknown) => void): void {
    this.#gathering.push({ entry, done, failed });
    this.#running ??= this.#run();
  }

  /** Resolves when nothing waits any more. */
  async settled(): Promise<void> {
    while (this.#running !== null) await this.#running;
  }

  async #run(): Promise<void> {
    // Frames that arrived in the same turn of the event loop share the first commit.
    await new Promise(setImmediate);
    while (this.#gathering.length > 0) {
      const batch = this.#gathering;
      this.#gathering = [];
      await this.#commit(batch);
    }
    this.#running = null;
  }

  async #commit(batch: readonly Waiting[]): Promise<void> {
    let sequences: readonly number[];
    try {
      sequences = await this.#log.append(batch.map(({ entry }) => entry));
    } catch (cause) {
      // What gathered meanwhile may build on what was not stored: it must not be stored either.
      const lost = [...batch, ...this.#gathering];
      this.#gathering = [];
      for (const { failed } of lost) failed(cause);
      return;
    }
    for (const [position, { done }] of batch.entries()) done(sequences[position] ?? 0);
  }
}

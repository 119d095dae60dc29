import type { LogEntry, UpdateLog } from '#log/UpdateLog';

interface Waiting {
  readonly entry: LogEntry;
  readonly done: (sequence: number) => void;
  readonly failed: (cause: unknown) => void;
}

/** Bytes that may wait for the log, of all documents together; a disk that hangs must not fill the memory. */
const MAX_WAITING_BYTES = 64 * 1024 * 1024;

/**
 * One append at a time to the log: while a commit runs the next batch gathers, so the commit is the tick of
 * all rooms together. Entries are committed, and told, in the order they came.
 */
export class AppendQueue {
  readonly #log: UpdateLog;
  #gathering: Waiting[] = [];
  #gatheringBytes = 0;
  #running: Promise<void> | null = null;

  constructor(log: UpdateLog) {
    this.#log = log;
  }

  /** More waits for the log than may; nothing should be added before it got on. */
  get isFull(): boolean {
    return this.#gatheringBytes > MAX_WAITING_BYTES;
  }

  /** Adds an entry; exactly one of the callbacks is called, later: with its sequence, or with what went wrong. */
  add(entry: LogEntry, done: (sequence: number) => void, failed: (cause: unknown) => void): void {
    this.#gathering.push({ entry, done, failed });
    this.#gatheringBytes += entry.update?.byteLength ?? 0;
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
      this.#gatheringBytes = 0;
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
      this.#gatheringBytes = 0;
      for (const { failed } of lost) failed(cause);
      return;
    }
    for (const [position, { done }] of batch.entries()) done(sequences[position] ?? 0);
  }
}

import type { ErrorCode } from '@samenspraak/shared/errors';
import type { DocumentId } from '@samenspraak/shared/protocol/documentId';
import type { Result } from '@samenspraak/shared/result';
import type { IdHolders } from './repair.ts';
import type { CheckOutcome, TextCheck, TextJobs } from './textJobs.ts';

/** What the keeper needs of the relay (port). */
export interface KeptRelay {
  /** The document's state up to the log's head, as one Yjs update. */
  state(documentId: DocumentId): Promise<Result<Uint8Array, ErrorCode>>;
  /** Makes an update of the server's own durable and hands it out; resolves after the commit. */
  serverEdit(documentId: DocumentId, update: Uint8Array): Promise<Result<unknown, ErrorCode>>;
  /** Calls back after every commit, the server's own included. @returns stops it. */
  onCommitted(listener: (documentId: DocumentId) => void): () => void;
}

/** Timers (port), so that tests need not wait. */
export interface KeeperTimers {
  now(): number;
  /** @returns cancels it. */
  after(delayMs: number, action: () => void): () => void;
}

/** What the keeper is made of. */
export interface TextKeeperParts {
  readonly relay: KeptRelay;
  readonly worker: { check(input: TextJobs['check']['input']): Promise<Result<CheckOutcome, ErrorCode>> };
  readonly timers: KeeperTimers;
  /** A clientID that only this keeper writes under; fresh at every start. */
  readonly clientId: number;
  /** A repair could not be worked out or stored. */
  readonly onFailure: (documentId: DocumentId, error: ErrorCode) => void;
}

const QUIET_MS = 1_000;
const MAX_WAIT_MS = 10_000;
/** Documents whose last check and block ids are remembered; beyond it the longest untouched is forgotten. */
const MAX_REMEMBERED = 500;

interface Waiting {
  readonly sinceMs: number;
  readonly cancel: () => void;
}

interface Memory {
  readonly check: TextCheck;
  readonly holders: IdHolders;
}

/**
 * Keeps texts in order: once nobody has written in a document for a second (or after ten seconds of writing), checks
 * it in the worker and stores the repair that it calls for. One check per document at a time, so that repairs under
 * the keeper's clientID never overlap.
 */
export class TextKeeper {
  readonly #parts: TextKeeperParts;
  readonly #waiting = new Map<DocumentId, Waiting>();
  readonly #running = new Map<DocumentId, Promise<void>>();
  readonly #memory = new Map<DocumentId, Memory>();
  readonly #unsubscribe: () => void;
  #stopped = false;

  constructor(parts: TextKeeperParts) {
    this.#parts = parts;
    this.#unsubscribe = parts.relay.onCommitted((documentId) => this.#schedule(documentId));
  }

  /** The last check of a document; undefined when it was not checked since the start. */
  latest(documentId: DocumentId): TextCheck | undefined {
    return this.#memory.get(documentId)?.check;
  }

  /** Of the documents checked lately: how many there are, and how many hold something the schema refuses. */
  summary(): { readonly checked: number; readonly withProblems: number } {
    const checks = [...this.#memory.values()].map(({ check }) => check);
    return {
      checked: checks.length,
      withProblems: checks.filter(({ problems }) => problems.length > 0).length,
    };
  }

  /** Stops listening; resolves when what was under way has ended. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#unsubscribe();
    for (const { cancel } of this.#waiting.values()) cancel();
    this.#waiting.clear();
    await Promise.all(this.#running.values());
  }

  #schedule(documentId: DocumentId): void {
    if (this.#stopped) return;
    const { timers } = this.#parts;
    const earlier = this.#waiting.get(documentId);
    earlier?.cancel();
    const sinceMs = earlier?.sinceMs ?? timers.now();
    const delayMs = Math.max(0, Math.min(QUIET_MS, sinceMs + MAX_WAIT_MS - timers.now()));
    const cancel = timers.after(delayMs, () => this.#start(documentId));
    this.#waiting.set(documentId, { sinceMs, cancel });
  }

  #start(documentId: DocumentId): void {
    this.#waiting.delete(documentId);
    const before = this.#running.get(documentId) ?? Promise.resolve();
    const run = before
      .then(() => this.#check(documentId))
      .finally(() => {
        if (this.#running.get(documentId) === run) this.#running.delete(documentId);
      });
    this.#running.set(documentId, run);
  }

  async #check(documentId: DocumentId): Promise<void> {
    const { relay, worker, clientId, onFailure } = this.#parts;
    const state = await relay.state(documentId);
    if (!state.ok) return onFailure(documentId, state.error);
    const holders = this.#memory.get(documentId)?.holders ?? new Map<string, string>();
    const outcome = await worker.check({ state: state.value, clientId, holders });
    if (!outcome.ok) return onFailure(documentId, outcome.error);
    this.#remember(documentId, { check: outcome.value.check, holders: outcome.value.holders });
    if (outcome.value.repair === null || this.#stopped) return undefined;
    const stored = await relay.serverEdit(documentId, outcome.value.repair);
    if (!stored.ok) onFailure(documentId, stored.error);
    return undefined;
  }

  #remember(documentId: DocumentId, memory: Memory): void {
    this.#memory.delete(documentId);
    this.#memory.set(documentId, memory);
    const [oldest] = this.#memory.keys();
    if (this.#memory.size > MAX_REMEMBERED && oldest !== undefined) this.#memory.delete(oldest);
  }
}

import type { DatabaseSync } from 'node:sqlite';
import { assertNever } from '@samenspraak/shared/assertNever';
import type { DocumentId } from '@samenspraak/shared/protocol/documentId';
import { err, ok, type Result } from '@samenspraak/shared/result';
import { Compactor, type MergeUpdates } from '#log/sqlite/compactor';
import { LogReader } from '#log/sqlite/logReader';
import { LogWriter } from '#log/sqlite/logWriter';
import { Committer, type WriteJob } from './committer.ts';
import type { StoreRequest, StoreResponse } from './protocol.ts';
import { StatementRunner } from './statementRunner.ts';
import { faultOf } from './storeFaults.ts';

/** How long reads may keep the next commit waiting. */
const READ_BUDGET_MS = 5;

/** What the engine needs of its surroundings. */
export interface EngineEnvironment {
  readonly db: DatabaseSync;
  /** Merges updates into one snapshot, away from this thread. */
  readonly merge: MergeUpdates;
  /** Milliseconds since 1970, for the time of rows. */
  nowMs(): number;
  /** Runs the callback after the messages that have already arrived. */
  defer(callback: () => void): void;
  answer(responses: readonly StoreResponse[]): void;
  /** Called once, when nothing can be acknowledged any more until a restart. */
  failed(cause: unknown): void;
  /** Everything asked before the request to close has been answered. */
  drained(): void;
}

interface Read {
  readonly id: number;
  readonly run: () => unknown;
}

interface Answer {
  readonly id: number;
  readonly outcome: Result<unknown, unknown>;
}

/**
 * The one writer of the data folder. Requests that gather while a commit runs go into the next one (group commit),
 * and an answer leaves only after the commit that it depends on.
 */
export class StoreEngine {
  readonly #environment: EngineEnvironment;
  readonly #reader: LogReader;
  readonly #writer: LogWriter;
  readonly #statements: StatementRunner;
  readonly #compactor: Compactor;
  readonly #committer: Committer;
  #writes: (WriteJob & { readonly id: number })[] = [];
  readonly #reads: Read[] = [];
  #compactions: Promise<void> = Promise.resolve();
  #turnPlanned = false;

  constructor(environment: EngineEnvironment) {
    const { db, merge } = environment;
    this.#environment = environment;
    this.#reader = new LogReader(db);
    this.#writer = new LogWriter(db, this.#reader);
    this.#statements = new StatementRunner(db);
    this.#compactor = new Compactor(this.#reader, this.#writer, merge);
    this.#committer = new Committer(db, {
      rolledBack: () => this.#writer.rolledBack(),
      failed: (cause) => environment.failed(cause),
    });
  }

  /** Takes a request in; its answer comes through the environment. */
  accept(request: StoreRequest): void {
    if (request.id === null) {
      void this.#compactions.then(() => this.#drain());
      return;
    }
    const { id, task } = request;
    switch (task.kind) {
      case 'append': {
        const payloadBytes = task.entries.reduce((sum, { update }) => sum + (update?.byteLength ?? 0), 0);
        this.#planWrite(id, () => this.#writer.append(task.entries, this.#environment.nowMs()), payloadBytes);
        return;
      }
      case 'batch':
        this.#planWrite(id, () => this.#statements.runAll(task.statements), 0);
        return;
      case 'read':
        this.#planRead({ id, run: () => this.#reader.read(task.documentId) });
        return;
      case 'query':
        this.#planRead({ id, run: () => this.#statements.rows(task.statement) });
        return;
      case 'compact':
        this.#compactions = this.#compactions.then(() => this.#compact(id, task.documentId));
        return;
      default:
        assertNever(task);
    }
  }

  /** Compactions run one at a time; the merging happens elsewhere while commits go on here. */
  async #compact(id: number, documentId: DocumentId): Promise<void> {
    try {
      if (this.#committer.stopped !== null) throw this.#committer.stopped;
      const prepared = await this.#compactor.prepare(documentId);
      this.#planWrite(id, prepared.write, prepared.payloadBytes);
    } catch (error) {
      this.#answer([{ id, outcome: err(error) }]);
    }
  }

  #planWrite(id: number, run: () => unknown, payloadBytes: number): void {
    this.#writes.push({ id, run, payloadBytes });
    this.#planTurn();
  }

  #planRead(read: Read): void {
    this.#reads.push(read);
    this.#planTurn();
  }

  #planTurn(): void {
    if (this.#turnPlanned) return;
    this.#turnPlanned = true;
    this.#environment.defer(() => this.#turn());
  }

  #turn(): void {
    this.#turnPlanned = false;
    const writes = this.#writes;
    this.#writes = [];
    if (writes.length > 0) {
      const outcomes = this.#committer.commit(writes);
      this.#answer(outcomes.map((outcome, index) => ({ id: writes[index]?.id ?? -1, outcome })));
    }
    this.#answerReads();
    if (this.#reads.length > 0) this.#planTurn();
  }

  #answerReads(): void {
    const endMs = performance.now() + READ_BUDGET_MS;
    const answers: Answer[] = [];
    for (const { id, run } of this.#reads) {
      answers.push({ id, outcome: this.#tryRead(run) });
      if (performance.now() > endMs) break;
    }
    this.#reads.splice(0, answers.length);
    if (answers.length > 0) this.#answer(answers);
  }

  #tryRead(run: () => unknown): Result<unknown, unknown> {
    if (this.#committer.stopped !== null) return err(this.#committer.stopped);
    try {
      return ok(run());
    } catch (error) {
      return err(error);
    }
  }

  #drain(): void {
    if (this.#turnPlanned) this.#environment.defer(() => this.#drain());
    else this.#environment.drained();
  }

  #answer(answers: readonly Answer[]): void {
    const responses = answers.map(({ id, outcome }): StoreResponse =>
      outcome.ok ? { id, ok: true, value: outcome.value } : { id, ok: false, fault: faultOf(outcome.error) },
    );
    this.#environment.answer(responses);
  }
}

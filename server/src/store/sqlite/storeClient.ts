import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { assertNever } from '@samenspraak/shared/assertNever';
import { AppError } from '@samenspraak/shared/errors';
import { err, ok, type Result } from '@samenspraak/shared/result';
import { startSourceWorker } from '#platform/sourceWorker';
import type { StoreOpenFailure } from '#store/Store';
import type {
  StoreAnswers,
  StoreRequest,
  StoreResponse,
  StoreTask,
  StoreWorkerData,
  WorkerMessage,
} from './protocol.ts';
import { errorOf } from './storeFaults.ts';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The main thread's end of the store's worker: numbers requests and hands the answers back. */
export class StoreClient {
  readonly #worker: Worker;
  readonly #onFault: (fault: Error) => void;
  readonly #exited: Promise<unknown>;
  readonly #waiting = new Map<number, Waiting>();
  #outbox: StoreRequest[] = [];
  #lastId = 0;
  #closing = false;
  #dead = false;
  #faulted = false;

  private constructor(worker: Worker, onFault: (fault: Error) => void) {
    this.#worker = worker;
    this.#onFault = onFault;
    this.#exited = once(worker, 'exit');
    worker.on('message', (message: WorkerMessage) => this.#receive(message));
    worker.on('error', (error) => this.#fault(error));
    worker.on('exit', () => this.#ended());
  }

  /** Starts the worker on a data folder and waits until it has the folder, or says why it cannot. */
  static async open(
    dataDir: string,
    onFault: (fault: Error) => void,
  ): Promise<Result<StoreClient, StoreOpenFailure>> {
    const workerData: StoreWorkerData = { dataDir };
    const worker = startSourceWorker(import.meta.url, 'store.worker', { workerData });
    const [first] = (await once(worker, 'message')) as [WorkerMessage];
    if (first.kind === 'refused') return err(first.reason);
    return ok(new StoreClient(worker, onFault));
  }

  /** Asks the worker for a task; rejects with an `AppError` where the failure has a place in the table of errors. */
  ask<Task extends StoreTask>(task: Task): Promise<StoreAnswers[Task['kind']]> {
    if (this.#closing || this.#dead) return Promise.reject(new AppError('draining', 'The store is closed'));
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      const settle = (value: unknown): void => resolve(value as StoreAnswers[Task['kind']]);
      this.#waiting.set(id, { resolve: settle, reject });
      this.#post({ id, task });
    });
  }

  /** Lets the worker finish what was asked before and waits for its end. */
  async close(): Promise<void> {
    if (!this.#closing && !this.#dead) {
      this.#closing = true;
      this.#post({ id: null, task: { kind: 'close' } });
    }
    await this.#exited;
  }

  /** Everything that one turn of the event loop brought crosses to the worker as one message. */
  #post(request: StoreRequest): void {
    if (this.#outbox.push(request) > 1) return;
    setImmediate(() => {
      const requests = this.#outbox;
      this.#outbox = [];
      this.#worker.postMessage(requests);
    });
  }

  #receive(message: WorkerMessage): void {
    switch (message.kind) {
      case 'answers':
        for (const response of message.responses) this.#settle(response);
        return;
      case 'failed':
        this.#fault(new Error(message.message));
        return;
      case 'opened':
      case 'refused':
        return;
      default:
        assertNever(message);
    }
  }

  #settle(response: StoreResponse): void {
    const waiting = this.#waiting.get(response.id);
    this.#waiting.delete(response.id);
    if (response.ok) waiting?.resolve(response.value);
    else waiting?.reject(errorOf(response.fault));
  }

  /** A thread that ends by an error says so twice. */
  #fault(fault: Error): void {
    if (this.#faulted) return;
    this.#faulted = true;
    this.#onFault(fault);
  }

  #ended(): void {
    this.#dead = true;
    if (!this.#closing) this.#fault(new Error('The store’s thread ended'));
    for (const { reject } of this.#waiting.values()) {
      reject(new AppError('overloaded', 'The store’s thread ended before it answered'));
    }
    this.#waiting.clear();
  }
}

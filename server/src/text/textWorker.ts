import type { Worker } from 'node:worker_threads';
import type { ErrorCode } from '@samenspraak/shared/errors';
import { err, ok, type Result } from '@samenspraak/shared/result';
import type { TextJobName, TextJobs, TextRequest, TextResponse } from './textJobs.ts';

/** Bounds of the work that is taken on. */
export interface TextWorkerLimits {
  /** Largest state in bytes; a larger one is `tooLarge`. */
  readonly stateBytes: number;
  /** Jobs that may wait; one more is `overloaded`. */
  readonly waiting: number;
  /** Longest time for one job in ms; after it the worker is stopped and the job is `overloaded`. */
  readonly jobMs: number;
}

const DEFAULT_LIMITS: TextWorkerLimits = { stateBytes: 64 * 1024 * 1024, waiting: 200, jobMs: 10_000 };

type Answer = Result<TextJobs[TextJobName]['answer'], ErrorCode>;

interface Job {
  readonly request: TextRequest;
  readonly settle: (answer: Answer) => void;
}

/**
 * Turns document states into texts in a worker thread, off the path of keystrokes, one job after the other. A worker
 * that crashes, runs out of memory or takes too long fails its job alone: the next job gets a new one.
 */
export class TextWorker {
  readonly #start: () => Worker;
  readonly #limits: TextWorkerLimits;
  readonly #waiting: Job[] = [];
  #worker: Worker | null = null;
  #running: Job | null = null;
  #deadline: NodeJS.Timeout | undefined;
  #stopped = false;

  /** @param start Starts the thread of `text.worker.ts`; called anew after each crash. */
  constructor(start: () => Worker, limits: Partial<TextWorkerLimits> = {}) {
    this.#start = start;
    this.#limits = { ...DEFAULT_LIMITS, ...limits };
  }

  /** What a state says. Failures: `tooLarge`, `malformed` (no Yjs update), `overloaded`, `draining` (stopped). */
  async materialise(
    input: TextJobs['materialise']['input'],
  ): Promise<Result<TextJobs['materialise']['answer'], ErrorCode>> {
    return this.#ask<'materialise'>({ job: 'materialise', ...input });
  }

  /** Checks a state and works out its repair. Failures as {@link TextWorker.materialise}. */
  async check(input: TextJobs['check']['input']): Promise<Result<TextJobs['check']['answer'], ErrorCode>> {
    return this.#ask<'check'>({ job: 'check', ...input });
  }

  /** Ends the thread; what waits or runs is answered with `draining`. */
  async stop(): Promise<void> {
    this.#stopped = true;
    const worker = this.#worker;
    for (const job of this.#waiting.splice(0)) job.settle(err('draining'));
    this.#finish(err('draining'));
    this.#worker = null;
    await worker?.terminate();
  }

  async #ask<Name extends TextJobName>(
    request: TextRequest,
  ): Promise<Result<TextJobs[Name]['answer'], ErrorCode>> {
    if (this.#stopped) return err('draining');
    if (request.state.byteLength > this.#limits.stateBytes) return err('tooLarge');
    if (this.#waiting.length >= this.#limits.waiting) return err('overloaded');
    const answer = new Promise<Answer>((settle) => this.#waiting.push({ request, settle }));
    this.#next();
    return answer;
  }

  #next(): void {
    if (this.#running !== null) return;
    const job = this.#waiting.shift();
    if (job === undefined) return;
    this.#running = job;
    this.#worker ??= this.#open();
    this.#deadline = setTimeout(() => this.#abandon(this.#worker), this.#limits.jobMs);
    this.#worker.postMessage(job.request, []);
  }

  #open(): Worker {
    const worker = this.#start();
    worker.on('message', (response: TextResponse) => {
      if (worker === this.#worker) this.#finish(response.ok ? ok(response.value) : err(response.error));
    });
    worker.on('error', () => this.#abandon(worker));
    worker.on('exit', () => this.#abandon(worker));
    // An idle worker keeps no process alive.
    worker.unref();
    return worker;
  }

  /** Gives a worker up: late events of one that was given up before change nothing. */
  #abandon(worker: Worker | null): void {
    if (worker === null || worker !== this.#worker) return;
    this.#worker = null;
    void worker.terminate();
    this.#finish(err('overloaded'));
  }

  #finish(answer: Answer): void {
    clearTimeout(this.#deadline);
    const job = this.#running;
    this.#running = null;
    job?.settle(answer);
    if (!this.#stopped) this.#next();
  }
}

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { LoadAnswer, LoadCommand } from './loadWorker.ts';
import type { TraceOrder } from './traceLoad.ts';
import type { WorkshopOrder, WorkshopSeen } from './workshopLoad.ts';

/** A worker process that makes load; its order is given once. */
export class LoadProcess {
  readonly #child: ChildProcess;
  /** The question that waits for its answer; there is one at a time. */
  #asked = Promise.withResolvers<LoadAnswer>();

  private constructor(child: ChildProcess) {
    this.#child = child;
    child.on('message', (answer: LoadAnswer) => this.#asked.resolve(answer));
    child.on('exit', () => this.#asked.reject(new Error('A load process ended.')));
  }

  /** Starts a worker and resolves when everybody in its order is connected. */
  static async prepare(order: WorkshopOrder | TraceOrder): Promise<LoadProcess> {
    const child = fork(fileURLToPath(new URL('loadWorker.ts', import.meta.url)), {
      execArgv: ['--conditions=samenspraak-source'],
      serialization: 'advanced',
    });
    const load = new LoadProcess(child);
    await load.#ask(order);
    return load;
  }

  /** Makes load for so long, or until the order is done. */
  async run(seconds: number): Promise<void> {
    await this.#ask({ scenario: 'run', seconds });
  }

  /** What the people of a workshop saw until now. */
  async look(): Promise<WorkshopSeen> {
    const seen = await this.#ask({ scenario: 'look' });
    if ('delivered' in seen) return seen;
    throw new Error('This load is no workshop.');
  }

  /** Length of a written text. */
  async characters(): Promise<number> {
    const seen = await this.#ask({ scenario: 'look' });
    if ('characters' in seen) return seen.characters;
    throw new Error('This load writes no text.');
  }

  async end(): Promise<void> {
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    await ended;
  }

  #ask(command: LoadCommand): Promise<LoadAnswer> {
    this.#asked = Promise.withResolvers();
    this.#child.send(command);
    return this.#asked.promise;
  }
}

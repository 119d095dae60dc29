import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { LoadCommand } from './loadWorker.ts';
import type { TraceOrder } from './traceLoad.ts';
import type { WorkshopOrder, WorkshopSeen } from './workshopLoad.ts';

/** A worker process that makes load; its order is given once. */
export class LoadProcess {
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess) {
    this.#child = child;
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
  look(): Promise<WorkshopSeen> {
    return this.#ask({ scenario: 'look' });
  }

  /** Length of a written text. */
  async characters(): Promise<number> {
    const { characters } = await this.#ask<{ characters: number }>({ scenario: 'look' });
    return characters;
  }

  async end(): Promise<void> {
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    await ended;
  }

  async #ask<Answer>(command: LoadCommand): Promise<Answer> {
    const answered = once(this.#child, 'message');
    this.#child.send(command);
    const died = once(this.#child, 'exit').then(() => Promise.reject(new Error('A load process ended.')));
    const [answer] = await Promise.race([answered, died]);
    return answer;
  }
}

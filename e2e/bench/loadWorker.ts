import { assertNever } from '@samenspraak/shared/assertNever';
import { type TraceOrder, prepareTrace } from './traceLoad.ts';
import { type WorkshopOrder, type WorkshopSeen, joinWorkshop } from './workshopLoad.ts';

/**
 * Makes load in a process of its own, so that its work is not counted as the server's. Takes an order, then
 * commands; answers each with one message.
 */

/** What the bench asks. */
export type LoadCommand =
  | WorkshopOrder
  | TraceOrder
  | { readonly scenario: 'run'; readonly seconds: number }
  | { readonly scenario: 'look' };

/** What the load answers. */
export type LoadAnswer = WorkshopSeen | { readonly characters: number } | { readonly done: true };

type Job = { run(seconds: number): Promise<void>; look(): LoadAnswer };

let job: Job | null = null;

process.on('message', (command: LoadCommand) => {
  void obey(command).then((answer) => process.send?.(answer));
});

async function obey(command: LoadCommand): Promise<LoadAnswer> {
  switch (command.scenario) {
    case 'workshop': {
      const workshop = await joinWorkshop(command);
      job = { run: (seconds) => workshop.run(seconds), look: () => workshop.seen() };
      return { done: true };
    }
    case 'trace': {
      const trace = await prepareTrace(command);
      job = { run: () => trace.run(), look: () => ({ characters: trace.characters }) };
      return { done: true };
    }
    case 'run':
      await job?.run(command.seconds);
      return { done: true };
    case 'look':
      return job?.look() ?? { done: true };
    default:
      return assertNever(command);
  }
}

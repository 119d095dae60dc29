import { parseArgs } from 'node:util';
import { median } from './statistics.ts';
import { type Subject, launchBroadcaster, launchSamenspraak } from './subject.ts';
import { table } from './table.ts';
import { type TraceResult, measureTrace } from './trace.ts';
import { type WorkshopResult, measureWorkshop } from './workshop.ts';

/*
 * The relay scenarios S1 and S4 against this server, as built, and a raw broadcaster, in one interleaved run.
 * `npm run bench -- --people 300 --edits 20000 --runs 1` makes it shorter.
 */

const { values: options } = parseArgs({
  options: {
    people: { type: 'string', default: '30,100,300' },
    seconds: { type: 'string', default: '8' },
    edits: { type: 'string', default: '260000' },
    runs: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
  },
});
const runs = Number(options.runs);
const edits = Number(options.edits);

const KINDS = [launchSamenspraak, launchBroadcaster] as const;

/** Measures both kinds in turn, each time with a fresh server; returns the results of each. */
async function interleaved<Result>(
  measure: (subject: Subject) => Promise<Result>,
): Promise<readonly [Result[], Result[]]> {
  const results: [Result[], Result[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    for (const [index, launch] of KINDS.entries()) {
      const subject = await launch();
      try {
        results[index]?.push(await measure(subject));
      } finally {
        await subject.stop();
      }
    }
  }
  return results;
}

const rows: string[][] = [];
const row = <Result>(
  name: string,
  [ours, raw]: readonly [Result[], Result[]],
  of: (result: Result) => number,
): void => {
  const [own, limit] = [median(ours.map(of)), median(raw.map(of))];
  rows.push([name, own.toFixed(2), limit.toFixed(2), (own / limit).toFixed(2)]);
};

for (const people of options.people.split(',').filter(Boolean).map(Number)) {
  console.log(`S1, ${people} people …`);
  const results = await interleaved((subject) => measureWorkshop(subject, people, Number(options.seconds)));
  const each = (of: (result: WorkshopResult) => number, what: string): void =>
    row(`S1, ${people} people: ${what}`, results, of);
  each((result) => result.cpuMsPerThousand, 'CPU ms per 1,000 characters delivered');
  each((result) => result.p95Ms, 'typed to delivered, p95 ms');
  each((result) => result.arrived, 'share of characters delivered');
}
if (edits > 0) {
  console.log(`S4, ${edits} edits …`);
  const results = await interleaved((subject) => measureTrace(subject, edits, Number(options.seed)));
  const each = (of: (result: TraceResult) => number, what: string): void =>
    row(`S4, ${edits} edits: ${what}`, results, of);
  each((result) => result.cpuUsPerEdit, 'CPU µs per edit');
  each((result) => result.editsPerSecond, 'edits per second, one writer, one reader');
  const cold = results[0].flatMap(({ coldOpenMs }) => coldOpenMs ?? []);
  rows.push([`S4, ${edits} edits: cold open after a restart, ms`, median(cold).toFixed(2), '–', '–']);
}

console.log(
  `\nMedians of ${runs} interleaved runs. Node ${process.version}, ${process.platform} ${process.arch}.`,
);
console.log(table(['', 'samenspraak', 'ws broadcaster', 'ratio'], rows));

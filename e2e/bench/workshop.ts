import { setTimeout as delay } from 'node:timers/promises';
import { cpuTimeMs } from './cpuTime.ts';
import { LoadProcess } from './loadProcess.ts';
import { quantile, sum } from './statistics.ts';
import type { Subject } from './subject.ts';

/** S1: a workshop in one document. A tenth of the people type, everybody moves their cursor once a second. */
const TYPISTS_SHARE = 0.1;
const CHARACTERS_PER_SECOND = 5;
const CURSORS_PER_SECOND = 1;
const LOAD_PROCESSES = 2;
const WARM_UP_SECONDS = 3;
/** For what is under way to arrive. */
const SETTLE_MS = 1000;

/** One measurement of S1. */
export interface WorkshopResult {
  /** The server's CPU per 1,000 characters delivered to other people, in milliseconds. */
  readonly cpuMsPerThousand: number;
  readonly p95Ms: number;
  /** Share of the characters typed that reached everybody else; anything but 1 makes the rest worthless. */
  readonly arrived: number;
}

/** Measures one subject, which must be fresh. */
export async function measureWorkshop(
  subject: Subject,
  people: number,
  seconds: number,
): Promise<WorkshopResult> {
  const order = {
    scenario: 'workshop' as const,
    door: { address: subject.address, headers: subject.headers, answers: subject.answers },
    people: people / LOAD_PROCESSES,
    typists: Math.round((people * TYPISTS_SHARE) / LOAD_PROCESSES),
    charactersPerSecond: CHARACTERS_PER_SECOND,
    cursorsPerSecond: CURSORS_PER_SECOND,
  };
  const loads = await Promise.all(Array.from({ length: LOAD_PROCESSES }, () => LoadProcess.prepare(order)));
  const work = async (runSeconds: number): Promise<void> => {
    await Promise.all(loads.map((load) => load.run(runSeconds)));
    await delay(SETTLE_MS);
  };
  try {
    await work(WARM_UP_SECONDS);
    const before = await Promise.all(loads.map((load) => load.look()));
    const cpuBefore = cpuTimeMs(subject.pid);
    await work(seconds);
    const cpuMs = cpuTimeMs(subject.pid) - cpuBefore;
    const after = await Promise.all(loads.map((load) => load.look()));
    const delivered = sum(after, (seen) => seen.delivered) - sum(before, (seen) => seen.delivered);
    const typed = sum(after, (seen) => seen.typed) - sum(before, (seen) => seen.typed);
    const latencies = after.flatMap((seen, index) =>
      seen.latenciesMs.slice(before[index]?.latenciesMs.length),
    );
    return {
      cpuMsPerThousand: (cpuMs / delivered) * 1000,
      p95Ms: quantile(latencies, 0.95),
      arrived: delivered / (typed * (people - 1)),
    };
  } finally {
    await Promise.all(loads.map((load) => load.end()));
  }
}

import { setTimeout as delay } from 'node:timers/promises';
import { cpuTimeMs } from './cpuTime.ts';
import { LoadProcess } from './loadProcess.ts';
import { quantile, sum } from './statistics.ts';
import type { Subject } from './subject.ts';
import type { WorkshopSeen } from './workshopLoad.ts';

/** S1: a workshop in one document. A tenth of the people type, everybody moves their cursor once a second. */
const TYPISTS_SHARE = 0.1;
const CHARACTERS_PER_SECOND = 5;
const CURSORS_PER_SECOND = 1;
const LOAD_PROCESSES = 2;
const WARM_UP_SECONDS = 3;
/** How long what is under way may take to arrive, and how often to look. */
const SETTLE_TIMEOUT_MS = 20_000;
const SETTLE_POLL_MS = 250;

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
  const work = async (runSeconds: number): Promise<WorkshopSeen[]> => {
    await Promise.all(loads.map((load) => load.run(runSeconds)));
    return settled(loads, people);
  };
  try {
    const before = await work(WARM_UP_SECONDS);
    const cpuBefore = cpuTimeMs(subject.pid);
    const after = await work(seconds);
    const cpuMs = cpuTimeMs(subject.pid) - cpuBefore;
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

/** What everybody saw, once every character typed has reached everybody else or time is up. */
async function settled(loads: readonly LoadProcess[], people: number): Promise<WorkshopSeen[]> {
  const deadline = Date.now() + SETTLE_TIMEOUT_MS;
  for (;;) {
    const seen = await Promise.all(loads.map((load) => load.look()));
    const expected = sum(seen, ({ typed }) => typed) * (people - 1);
    if (sum(seen, ({ delivered }) => delivered) >= expected || Date.now() > deadline) return seen;
    await delay(SETTLE_POLL_MS);
  }
}

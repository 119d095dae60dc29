import { setTimeout as delay } from 'node:timers/promises';
import { documentOf, type Persoon, signIn } from '#fixtures/api';
import { connectScript } from '#fixtures/scriptClient';
import { ServerProcess } from '#fixtures/serverProcess';
import { Typist } from './typist.ts';

const PEOPLE: readonly Persoon[] = [
  'wijchen-woordvoerder',
  'wijchen-afgevaardigde',
  'druten-woordvoerder',
  'beuningen-woordvoerder',
  'procesbegeleider',
];
const TYPE_EVERY_MS = 20;
const SHORTEST_ROUND_MS = 300;
const LONGEST_ROUND_MS = 1200;
const SETTLE_TIMEOUT_MS = 20_000;
const SETTLE_POLL_MS = 50;

/** One kill: what had been acknowledged, and what of it the restarted server did not have. */
export interface KillRound {
  readonly typedMs: number;
  readonly typed: number;
  readonly acknowledged: number;
  readonly lost: number;
  /** From starting the server again to the whole text in a new client, in milliseconds. */
  readonly backMs: number;
}

/** The outcome of all rounds. */
export interface KillReport {
  readonly rounds: readonly KillRound[];
  readonly converged: boolean;
  /** Marks that somebody typed and that are in nobody's text at the end. */
  readonly missing: number;
}

/**
 * Ends the server with SIGKILL while five clients type, and starts it again, so many times. After each kill the
 * clients stay away until a newcomer has read what the server itself kept.
 */
export async function killNine(rounds: number): Promise<KillReport> {
  const server = await ServerProcess.launch();
  const typists: Typist[] = [];
  try {
    const first = await signIn(server.url, 'wijchen-woordvoerder');
    const { id } = await documentOf(first, 'visiedocument');
    for (const [index, persoon] of PEOPLE.entries()) {
      typists.push(await Typist.join(`${persoon}-${index}`, await signIn(server.url, persoon), id));
    }
    const results: KillRound[] = [];
    for (const typist of typists) typist.startTyping(TYPE_EVERY_MS);
    for (let round = 0; round < rounds; round += 1) results.push(await killOnce(server, typists, id));
    for (const typist of typists) typist.stopTyping();
    const converged = await settled(typists);
    const text = typists[0]?.text ?? '';
    const missing = sum(typists, (typist) => typist.typed - typist.marksIn(text).size);
    return { rounds: results, converged, missing };
  } finally {
    for (const typist of typists) typist.leave();
    await server.dispose();
  }
}

async function killOnce(
  server: ServerProcess,
  typists: readonly Typist[],
  documentId: string,
): Promise<KillRound> {
  const typedMs = SHORTEST_ROUND_MS + Math.random() * (LONGEST_ROUND_MS - SHORTEST_ROUND_MS);
  await delay(typedMs);
  await server.killNine();
  for (const typist of typists) typist.goOffline();
  const typed = sum(typists, (typist) => typist.typed);
  const acknowledged = sum(typists, (typist) => typist.durable.size);
  const began = performance.now();
  await server.start();
  const kept = await textOfNewcomer(server, documentId);
  const backMs = performance.now() - began;
  const lost = sum(typists, (typist) => {
    const present = typist.marksIn(kept);
    return [...typist.durable].filter((mark) => !present.has(mark)).length;
  });
  await Promise.all(typists.map((typist) => typist.goOnline()));
  return { typedMs, typed, acknowledged, lost, backMs };
}

async function textOfNewcomer(server: ServerProcess, documentId: string): Promise<string> {
  const newcomer = connectScript(await signIn(server.url, 'druten-afgevaardigde'), documentId);
  await newcomer.synced();
  const text = newcomer.tekst.toJSON();
  newcomer.destroy();
  return text;
}

async function settled(typists: readonly Typist[]): Promise<boolean> {
  const deadline = Date.now() + SETTLE_TIMEOUT_MS;
  while (Date.now() < deadline) {
    const equal = new Set(typists.map((typist) => typist.text)).size === 1;
    if (equal && typists.every((typist) => typist.durable.size === typist.typed)) return true;
    await delay(SETTLE_POLL_MS);
  }
  return false;
}

const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

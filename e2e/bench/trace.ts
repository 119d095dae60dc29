import * as Y from 'yjs';
import { cpuTimeMs } from './cpuTime.ts';
import { LoadProcess } from './loadProcess.ts';
import { openLoadSocket } from './loadSocket.ts';
import type { Subject } from './subject.ts';

/** One measurement of S4: a whole text written live, and then opened by a newcomer after a restart. */
export interface TraceResult {
  /** The server's CPU per edit, in microseconds. */
  readonly cpuUsPerEdit: number;
  readonly editsPerSecond: number;
  /** From connecting to the whole text, right after a restart; null where nothing is kept. */
  readonly coldOpenMs: number | null;
}

/** Measures one subject, which must be fresh. */
export async function measureTrace(subject: Subject, edits: number, seed: number): Promise<TraceResult> {
  const door = { address: subject.address, headers: subject.headers, answers: subject.answers };
  const load = await LoadProcess.prepare({ scenario: 'trace', door, edits, seed });
  try {
    const cpuBefore = cpuTimeMs(subject.pid);
    const began = performance.now();
    await load.run(0);
    const seconds = (performance.now() - began) / 1000;
    const cpuMs = cpuTimeMs(subject.pid) - cpuBefore;
    const characters = await load.characters();
    const coldOpenMs = subject.restart === null ? null : await openCold(subject, subject.restart, characters);
    return { cpuUsPerEdit: (cpuMs / edits) * 1000, editsPerSecond: edits / seconds, coldOpenMs };
  } finally {
    await load.end();
  }
}

/** Restarts the server and has a newcomer fetch the text, which must have the length that was written. */
async function openCold(subject: Subject, restart: () => Promise<void>, characters: number): Promise<number> {
  await restart();
  const doc = new Y.Doc();
  const began = performance.now();
  const socket = await openLoadSocket(
    { address: subject.address, headers: subject.headers, answers: true },
    { onContent: (update) => Y.applyUpdate(doc, update) },
  );
  const coldOpenMs = performance.now() - began;
  socket.close();
  const found = doc.getText('bench').length;
  if (found !== characters) throw new Error(`Opened ${found} characters of ${characters}.`);
  return coldOpenMs;
}

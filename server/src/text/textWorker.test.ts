import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { loadText, materialise } from './materialise.ts';
import { emptyText, seedUpdate } from './seed.ts';
import { startTextWorker } from './startTextWorker.ts';
import { TextWorker } from './textWorker.ts';

const state = seedUpdate(emptyText('Visie'));
const open: TextWorker[] = [];
const opened = (worker: TextWorker): TextWorker => {
  open.push(worker);
  return worker;
};
const NO_HOLDERS = new Map<string, string>();
/** A thread that behaves as told: a stand-in for crashes that the real worker should never have. */
const thread = (source: string): Worker => new Worker(source, { eval: true });
const HANGS = `require('node:worker_threads').parentPort.on('message', () => { for (;;); })`;
const CRASHES = `require('node:worker_threads').parentPort.on('message', () => { throw new Error('crash'); })`;
const EXITS = `require('node:worker_threads').parentPort.on('message', () => process.exit(0))`;
const ANSWERS = `const { parentPort } = require('node:worker_threads'); parentPort.on('message', () => parentPort.postMessage({ ok: true, value: 'answered' }))`;

afterEach(async () => {
  await Promise.all(open.splice(0).map((worker) => worker.stop()));
});

describe('the text worker', () => {
  it('materialises and checks in its thread as in this one', async () => {
    const worker = opened(startTextWorker());
    const [text, checked] = await Promise.all([
      worker.materialise({ state }),
      worker.check({ state, clientId: 1, holders: NO_HOLDERS }),
    ]);
    expect(text).toEqual({ ok: true, value: materialise(loadText(state)) });
    expect(checked).toMatchObject({ ok: true, value: { repair: null, check: { problems: [] } } });
    expect(checked.ok && checked.value.holders.size).toBe(3);
  });

  it('answers malformed for what is no update, and goes on', async () => {
    const worker = opened(startTextWorker());
    expect(await worker.materialise({ state: Uint8Array.of(255, 255, 255) })).toEqual({
      ok: false,
      error: 'malformed',
    });
    expect(await worker.materialise({ state })).toMatchObject({ ok: true });
  });

  it.each([
    ['crashes', CRASHES],
    ['exits', EXITS],
    ['hangs', HANGS],
  ])('fails only the job whose thread %s, and starts a new thread for the next', async (_name, source) => {
    const sources = [source];
    const worker = opened(new TextWorker(() => thread(sources.shift() ?? ANSWERS), { jobMs: 3000 }));
    const answers = await Promise.all([worker.materialise({ state }), worker.materialise({ state })]);
    expect(answers).toEqual([
      { ok: false, error: 'overloaded' },
      { ok: true, value: 'answered' },
    ]);
  });

  it('refuses a state that is too large and a job too many, without starting a thread', async () => {
    let started = 0;
    const start = (): Worker => {
      started += 1;
      return thread(HANGS);
    };
    const small = opened(new TextWorker(start, { stateBytes: state.byteLength - 1 }));
    expect(await small.materialise({ state })).toEqual({ ok: false, error: 'tooLarge' });
    expect(started).toBe(0);
    const full = opened(new TextWorker(start, { waiting: 0 }));
    expect(await full.materialise({ state })).toEqual({ ok: false, error: 'overloaded' });
  });

  it('answers draining to everything once it is stopped', async () => {
    const worker = new TextWorker(() => thread(HANGS));
    const answers = [worker.materialise({ state }), worker.materialise({ state })];
    await worker.stop();
    const draining = { ok: false, error: 'draining' };
    expect(await Promise.all([...answers, worker.materialise({ state })])).toEqual([
      draining,
      draining,
      draining,
    ]);
  });
});

import { makeNode, makeRun, type TextNodeJson } from '@samenspraak/shared/text/textJson';
import { expect, it, onTestFinished } from 'vitest';
import { seedUpdate } from './seed.ts';
import { startTextWorker } from './startTextWorker.ts';

const SENTENCE =
  'Drie gemeenten met een eigen gezicht delen kennis, systemen en schaarse vakmensen, en elke inwoner krijgt hulp dichtbij. ';
const PARAGRAPHS = 500;

/** About a hundred pages: 500 paragraphs of 90 words, in ten sections. */
function hundredPages(): TextNodeJson {
  const paragraph = makeNode('paragraph', {}, [
    makeRun(SENTENCE.repeat(2)),
    makeRun(SENTENCE, [{ type: 'bold' }]),
    makeRun(SENTENCE.repeat(2)),
  ]);
  const blocks = Array.from({ length: PARAGRAPHS / 10 }, () => paragraph);
  const section = makeNode('section', {}, [makeNode('heading', { level: 1 }, [makeRun('Deel')]), ...blocks]);
  return makeNode(
    'doc',
    {},
    Array.from({ length: 10 }, () => section),
  );
}

it('materialises and checks a hundred pages in the worker', async ({ annotate }) => {
  const worker = startTextWorker();
  onTestFinished(() => worker.stop());
  const state = seedUpdate(hundredPages());
  // The first job also starts the thread.
  await worker.materialise({ state: seedUpdate(makeNode('doc', {}, [makeNode('section')])) });
  const started = performance.now();
  const text = await worker.materialise({ state });
  const materialised = performance.now();
  const check = await worker.check({ state, clientId: 1, holders: new Map() });
  const checked = performance.now();
  await annotate(
    `${state.byteLength} bytes: materialise ${Math.round(materialised - started)} ms, check ${Math.round(checked - materialised)} ms`,
  );
  expect(text).toMatchObject({ ok: true, value: { problems: [] } });
  expect(text.ok && text.value.sections).toHaveLength(10);
  expect(check.ok && check.value.holders.size).toBe(PARAGRAPHS + 20);
});

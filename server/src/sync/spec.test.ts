import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = new URL('.', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

const rules = [...read('SPEC.md').matchAll(/^- \*\*([A-Z]+\d+)\*\*/gm)].map(([, rule]) => rule ?? '');
const cited = readdirSync(folder)
  .filter((name) => name.endsWith('.test.ts'))
  .flatMap((name) => [...read(name).matchAll(/\[([A-Z]+\d+)\]/g)].map(([, rule]) => rule ?? ''));

it('cites every rule of SPEC.md in a title, and no rule that is not there', () => {
  expect(rules.length).toBeGreaterThan(40);
  expect(rules.toSorted()).toEqual([...new Set(rules)].toSorted());
  expect([...new Set(cited)].toSorted()).toEqual(rules.toSorted());
});

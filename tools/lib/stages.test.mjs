import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runStages, summarise } from './stages.mjs';

/** @type {string[]} */
let lines;

beforeEach(() => {
  lines = [];
  vi.spyOn(console, 'log').mockImplementation((line) => lines.push(line));
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => vi.restoreAllMocks());

/** @param {import('./stages.mjs').StageCounts} counts */
const stage = (counts) => ({ name: 'stage', work: async () => counts });

describe('summarise', () => {
  test('ends with the counts of all stages', async () => {
    const results = await runStages([
      stage({ passed: 7, failed: 0, skipped: 0 }),
      stage({ passed: 1, failed: 0, skipped: 0 }),
    ]);
    expect(summarise(results)).toBe(true);
    expect(lines.at(-1)).toBe('8 passed, 0 failed');
  });

  test('counts a skipped test as a failure', async () => {
    expect(summarise(await runStages([stage({ passed: 7, failed: 0, skipped: 2 })]))).toBe(false);
    expect(lines.at(-1)).toBe('7 passed, 2 failed');
  });

  test('a stage that breaks down is a failure, and the next one still runs', async () => {
    const broken = { name: 'broken', work: () => Promise.reject(new Error('no report')) };
    expect(summarise(await runStages([broken, stage({ passed: 1, failed: 0, skipped: 0 })]))).toBe(false);
    expect(lines.at(-1)).toBe('1 passed, 1 failed');
  });
});

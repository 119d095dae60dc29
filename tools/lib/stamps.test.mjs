import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROOT, inRepository } from './repository.mjs';
import { contentStamp, unlessDone } from './stamps.mjs';

/** @type {string} */
let folder;
/** @param {string} name */
const file = (name) => join(folder, name);
const stamp = () => contentStamp([relative(ROOT, folder)]);

beforeEach(() => {
  folder = mkdtempSync(inRepository('tools', 'stamps-'));
  writeFileSync(file('a.ts'), 'one');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('contentStamp', () => {
  test('stays the same when only the file time changed', () => {
    const before = stamp();
    utimesSync(file('a.ts'), 0, 0);
    expect(stamp()).toBe(before);
  });

  test('changes with contents, names and new files, not with tests', () => {
    const before = stamp();
    writeFileSync(file('a.test.ts'), 'test');
    expect(stamp()).toBe(before);
    writeFileSync(file('b.ts'), '');
    const added = stamp();
    writeFileSync(file('a.ts'), 'two');
    expect(new Set([before, added, stamp()]).size).toBe(3);
  });
});

describe('unlessDone', () => {
  test('works once for a stamp, and again when the stamp changed or the result is gone', async () => {
    let times = 0;
    const result = file('result');
    const once = (/** @type {string} */ value) =>
      unlessDone({
        stampFile: relative(ROOT, file('stamp')),
        stamp: value,
        result: relative(ROOT, result),
        work: async () => {
          times += 1;
          writeFileSync(result, 'done');
        },
      });
    await once('1');
    await once('1');
    expect(times).toBe(1);
    await once('2');
    rmSync(result);
    await once('2');
    expect(times).toBe(3);
  });

  test('leaves no stamp behind when the work failed', async () => {
    const failing = unlessDone({
      stampFile: relative(ROOT, file('stamp')),
      stamp: '1',
      result: relative(ROOT, file('a.ts')),
      work: () => Promise.reject(new Error('no')),
    });
    await expect(failing).rejects.toThrow('no');
    expect(existsSync(file('stamp'))).toBe(false);
  });
});

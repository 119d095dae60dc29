import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LONGEST = 300;
const MEDIAN = 150;

/** Source files that git tracks, each with its number of lines. */
function sourceFiles() {
  const listed = execFileSync('git', ['ls-files', '-z', '*.ts', '*.tsx', '*.mjs', '*.css'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return listed
    .split('\0')
    .filter((path) => path !== '')
    .map((path) => ({
      path,
      lines: readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8').split('\n').length - 1,
    }));
}

test(`no source file is longer than ${LONGEST} lines`, () => {
  expect(sourceFiles().filter((file) => file.lines > LONGEST)).toEqual([]);
});

test(`half of the source files are shorter than ${MEDIAN} lines`, () => {
  const lengths = sourceFiles()
    .map((file) => file.lines)
    .toSorted((a, b) => a - b);
  expect(lengths.length).toBeGreaterThan(10);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(MEDIAN);
});

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, inRepository } from '../lib/repository.mjs';

/** A path from the repository's root between backticks. */
const NAMED_PATH = /`((?:shared|server|client|e2e|tools|docs|patches)\/[\w@./-]+)`/g;
/** A link to another file of the repository. */
const LINK = /\]\((?!https?:|mailto:|#)([^)#]+)/g;

/** Every paper that git tracks. */
const papers = execFileSync('git', ['ls-files', '-z', '*.md'], { cwd: ROOT, encoding: 'utf8' })
  .split('\0')
  .filter((path) => path !== '' && existsSync(inRepository(path)));

test.each(papers)('%s names and links only what exists', (paper) => {
  const text = readFileSync(inRepository(paper), 'utf8');
  const named = [...text.matchAll(NAMED_PATH)].map((match) => match[1] ?? '');
  const linked = [...text.matchAll(LINK)].map((match) => posix.join(posix.dirname(paper), match[1] ?? ''));
  expect([...named, ...linked].filter((path) => !existsSync(inRepository(path)))).toEqual([]);
});

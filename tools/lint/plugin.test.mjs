import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OXLINT = join(ROOT, 'node_modules/oxlint/bin/oxlint');

/** @type {string} */
let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samenspraak-lint-'));
  const config = {
    jsPlugins: [join(ROOT, 'tools/lint/plugin.mjs')],
    categories: { correctness: 'off' },
    rules: {
      'samenspraak/boundaries': 'error',
      'samenspraak/exports-by-name': 'error',
      'samenspraak/no-double-cast': 'error',
    },
  };
  writeFileSync(join(folder, '.oxlintrc.json'), JSON.stringify(config));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/**
 * Runs the real oxlint with our plugin over a small tree.
 *
 * @param {string} path of the one source file in it
 * @param {string} source
 */
function lint(path, source) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, source);
  const { status, stdout } = spawnSync(process.execPath, [OXLINT], { cwd: folder, encoding: 'utf8' });
  return { status, stdout };
}

describe('the rules inside oxlint', () => {
  test.each([
    [
      'a value import across a border',
      'client/src/ui/Button.tsx',
      "import { x } from '#app/router.tsx';\nx();\n",
    ],
    ['a re-export across a border', 'client/src/ui/Button.tsx', "export { x } from '#app/router.tsx';\n"],
    ['a dynamic import across a border', 'shared/src/a.ts', "export const read = () => import('node:fs');\n"],
    [
      'a type import across a border',
      'shared/src/a.ts',
      "import type { App } from '@samenspraak/server/app';\nexport type A = App;\n",
    ],
    [
      'an inline type across a border',
      'shared/src/a.ts',
      "export type A = import('@samenspraak/server/app').App;\n",
    ],
    ['export *', 'shared/src/a.ts', "export * from './b.ts';\n"],
    ['a default export', 'shared/src/a.ts', 'export default 1;\n'],
    ['a double cast', 'shared/src/a.ts', 'export const n = ("1" as unknown) as number;\n'],
  ])('%s fails', (_name, path, source) => {
    const { status, stdout } = lint(path, source);
    expect(stdout).toContain('samenspraak(');
    expect(status).toBe(1);
  });

  test.each([
    [
      'a type import of the server',
      'client/src/lib/api.ts',
      "import type { App } from '@samenspraak/server/app';\nexport type A = App;\n",
    ],
    ['a default export of a config file', 'vite.config.ts', 'export default {};\n'],
  ])('%s passes', (_name, path, source) => {
    const { status, stdout } = lint(path, source);
    expect(stdout).not.toContain('samenspraak(');
    expect(status).toBe(0);
  });
});

import { ensureBuilt } from './build.mjs';
import { run } from './children.mjs';
import { ensureInstalled } from './install.mjs';
import { NODE, ROOT, runMain, toolEnvironment } from './repository.mjs';

const FUZZ_SECONDS = '600';
/** What a fuzz test may take beyond the time it was given, to finish its last round. */
const FUZZ_MARGIN_SECONDS = 120;

/**
 * The relay scenarios, against this server as built and a raw broadcaster.
 *
 * @param {string[]} args passed on; see e2e/bench/main.ts
 */
export function bench(args) {
  return runMain(async () => {
    await ensureInstalled();
    await ensureBuilt();
    const { code } = await run(NODE, ['--conditions=samenspraak-source', 'e2e/bench/main.ts', ...args], {
      cwd: ROOT,
    });
    process.exitCode = code;
  });
}

/** Every test whose file name has `fuzz` in it, for `FUZZ_SECONDS` (600 by default); the tests print their seeds. */
export function fuzz() {
  return runMain(async () => {
    await ensureInstalled();
    const seconds = process.env['FUZZ_SECONDS'] ?? FUZZ_SECONDS;
    const timeoutMs = (Number(seconds) + FUZZ_MARGIN_SECONDS) * 1000;
    const { code } = await run('vitest', ['run', 'fuzz', `--testTimeout=${timeoutMs}`], {
      cwd: ROOT,
      env: toolEnvironment({ FUZZ_SECONDS: seconds }),
    });
    process.exitCode = code;
  });
}

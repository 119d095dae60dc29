import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { ensureInstalled } from './install.mjs';
import { RUN_MARK, leftovers } from './leftovers.mjs';
import { runMain } from './repository.mjs';
import { CHECK_STAGES, runStages, summarise } from './stages.mjs';
import { BROWSER_STAGE, BUILD_STAGE, UNIT_STAGE } from './testStages.mjs';

const GRACE_MS = 2000;

/** Everything that must hold before a change goes in, in order, with one summary. Exits 1 when anything failed. */
export function runTests() {
  return runMain(async () => {
    const mark = randomUUID();
    process.env[RUN_MARK] = mark;
    await ensureInstalled();
    const results = await runStages([
      ...CHECK_STAGES,
      UNIT_STAGE,
      BUILD_STAGE,
      BROWSER_STAGE,
      { name: 'Nothing left running', work: () => nothingLeft(mark) },
    ]);
    if (!summarise(results)) process.exitCode = 1;
  });
}

/** The quick checks alone. Exits 1 when anything failed. */
export function runChecks() {
  return runMain(async () => {
    await ensureInstalled();
    if (!summarise(await runStages(CHECK_STAGES))) process.exitCode = 1;
  });
}

/**
 * Ends what the tests left behind, by its own id, and counts it as a failure.
 *
 * @param {string} mark
 */
async function nothingLeft(mark) {
  if (leftovers(mark).length > 0) await delay(GRACE_MS);
  const left = leftovers(mark);
  for (const { pid, command } of left) {
    console.error(`Still running: ${pid} ${command}`);
    process.kill(pid, 'SIGKILL');
  }
  return { passed: left.length === 0 ? 1 : 0, failed: left.length === 0 ? 0 : 1, skipped: 0 };
}

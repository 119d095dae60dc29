import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBuilt } from './build.mjs';
import { run } from './children.mjs';
import { ensureChromium } from './chromium.mjs';
import { ROOT, inRepository, toolEnvironment } from './repository.mjs';

/** @typedef {import('./stages.mjs').Stage} Stage */
/** @typedef {import('./stages.mjs').StageCounts} StageCounts */

const VITEST_REPORT = 'artefacts/vitest.json';
const PLAYWRIGHT_REPORT = 'artefacts/playwright.json';

/** @type {Stage} */
export const UNIT_STAGE = {
  name: 'Unit and integration',
  work: () =>
    countedBy(VITEST_REPORT, vitestCounts, () =>
      run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`], {
        cwd: ROOT,
        env: toolEnvironment(),
      }),
    ),
};

/** @type {Stage} */
export const BUILD_STAGE = {
  name: 'Build',
  async work() {
    await ensureBuilt();
    return { passed: 1, failed: 0, skipped: 0 };
  },
};

/** @type {Stage} */
export const BROWSER_STAGE = {
  name: 'Browser',
  async work() {
    const chromium = await ensureChromium();
    const env = toolEnvironment(chromium === null ? {} : { CHROMIUM_PATH: chromium });
    return countedBy(PLAYWRIGHT_REPORT, playwrightCounts, () =>
      run(inRepository('e2e/node_modules/.bin/playwright'), ['test'], { cwd: inRepository('e2e'), env }),
    );
  },
};

/**
 * Runs a tool and reads its counts from the report it wrote; a tool that fails beyond its tests, or writes no
 * report, is one failure more.
 *
 * @param {string} report
 * @param {(report: any) => StageCounts} countsOf
 * @param {() => Promise<import('./children.mjs').Finished>} work
 * @returns {Promise<StageCounts>}
 */
async function countedBy(report, countsOf, work) {
  mkdirSync(inRepository('artefacts'), { recursive: true });
  rmSync(inRepository(report), { force: true });
  const { code } = await work();
  const counts = countsOf(JSON.parse(readFileSync(inRepository(report), 'utf8')));
  const unexplained = code !== 0 && counts.failed + counts.skipped === 0;
  return unexplained ? { ...counts, failed: 1, remark: `exit code ${code}` } : counts;
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   numFailedTestSuites: number }} report
 */
function vitestCounts(report) {
  const skipped = report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped };
}

/** @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report */
function playwrightCounts({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

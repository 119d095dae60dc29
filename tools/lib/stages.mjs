import { run } from './children.mjs';
import { ROOT, toolEnvironment } from './repository.mjs';

/**
 * One part of the checks. `tests` of a part that counts no tests is absent: it then counts as one.
 *
 * @typedef {object} StageResult
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {number} seconds
 * @property {string} [remark]
 *
 * @typedef {Omit<StageResult, 'name' | 'seconds'>} StageCounts
 * @typedef {{ name: string, work: () => Promise<StageCounts> }} Stage
 */

/**
 * A stage that is one command and passes when it exits 0.
 *
 * @param {string} name
 * @param {string} command one of the pinned tools
 * @param {string[]} args
 * @returns {Stage}
 */
function commandStage(name, command, args) {
  return {
    name,
    async work() {
      const { code } = await run(command, args, { cwd: ROOT, env: toolEnvironment() });
      return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
    },
  };
}

/** The quick checks, without running the product: form, lint and import rules, types, dead code. */
export const CHECK_STAGES = [
  commandStage('Format', 'oxfmt', ['--check']),
  commandStage('Lint and import rules', 'oxlint', ['--deny-warnings']),
  commandStage('Types', 'tsc', ['-b']),
  commandStage('Dead code', 'knip', ['--no-progress']),
];

/**
 * Runs every stage, also after one failed, so that one run shows all there is to put right.
 *
 * @param {readonly Stage[]} stages
 * @returns {Promise<StageResult[]>}
 */
export async function runStages(stages) {
  /** @type {StageResult[]} */
  const results = [];
  for (const { name, work } of stages) {
    console.log(`\n── ${name}`);
    const began = performance.now();
    const counts = await work().catch(failedBy);
    results.push({ name, ...counts, seconds: (performance.now() - began) / 1000 });
  }
  return results;
}

/**
 * @param {unknown} error
 * @returns {StageCounts}
 */
function failedBy(error) {
  console.error(error);
  return { passed: 0, failed: 1, skipped: 0 };
}

/**
 * Prints a line per stage and the closing count.
 *
 * @param {readonly StageResult[]} results
 * @returns {boolean} whether everything ran and passed
 */
export function summarise(results) {
  console.log('\n── Summary');
  for (const { name, passed, failed, skipped, seconds, remark } of results) {
    const mark = failed + skipped === 0 ? '✓' : '✗';
    const notes = [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`, remark];
    console.log(
      `${mark} ${name.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s  ${notes.filter(Boolean).join(', ')}`,
    );
  }
  const sum = (/** @type {(r: StageResult) => number} */ of) =>
    results.reduce((total, r) => total + of(r), 0);
  const skipped = sum((r) => r.skipped);
  const failed = sum((r) => r.failed) + skipped;
  if (skipped > 0) console.log(`A skipped test counts as failed (${skipped}).`);
  console.log(`${sum((r) => r.passed)} passed, ${failed} failed`);
  return failed === 0;
}

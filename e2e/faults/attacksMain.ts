import { type AttackReport, attackServer } from './attacks.ts';

/** `node --conditions=samenspraak-source e2e/faults/attacksMain.ts`: prints a table; exits 1 when any attack did harm. */
const reports = await attackServer();
const headings = ['heap', 'resident', 'a moment'].map((heading) => heading.padStart(9));
console.log(`${'attack'.padEnd(46)} ${'close'.padEnd(5)} ${headings.join(' ')}  counted`);
for (const report of reports) console.log(lineOf(report));
const harmful = reports.filter(({ failures }) => failures.length > 0);
console.log(`${reports.length - harmful.length} of ${reports.length} attacks did no harm.`);
process.exitCode = harmful.length === 0 ? 0 : 1;

function lineOf(report: AttackReport): string {
  const { name, closes, counted, heapGrowthBytes, residentGrowthBytes, momentGrowthBytes, failures } = report;
  const cells = [
    name.padEnd(46),
    closes
      .map((code) => code ?? 'none')
      .join(',')
      .padEnd(5),
    megabytes(heapGrowthBytes),
    megabytes(residentGrowthBytes),
    megabytes(momentGrowthBytes),
    ` ${counted.join(', ')}`,
  ];
  return [cells.join(' '), ...failures.map((failure) => `    ✗ ${failure}`)].join('\n');
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(2)} MB`.padStart(9);
}

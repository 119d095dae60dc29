import { type KillReport, killNine } from './killNine.ts';

/** `node --conditions=samenspraak-source e2e/faults/main.ts [rounds]`: prints a table; exits 1 when anything was lost. */
const rounds = Number(process.argv[2] ?? 20);
const report = await killNine(rounds);
print(report);
const lost = report.rounds.reduce((total, round) => total + round.lost, 0);
process.exitCode = lost === 0 && report.missing === 0 && report.converged ? 0 : 1;

function print({ rounds: all, converged, missing }: KillReport): void {
  console.log('kill -9   typed for   changes typed   acknowledged   acknowledged, lost   back after');
  for (const [index, round] of all.entries()) {
    const cells = [
      String(index + 1).padStart(7),
      `${round.typedMs.toFixed(0)} ms`.padStart(11),
      String(round.typed).padStart(15),
      String(round.acknowledged).padStart(14),
      String(round.lost).padStart(20),
      `${round.backMs.toFixed(0)} ms`.padStart(12),
    ];
    console.log(cells.join(' '));
  }
  console.log(
    `Everybody ended with the same text: ${converged ? 'yes' : 'no'}. Changes missing: ${missing}.`,
  );
}

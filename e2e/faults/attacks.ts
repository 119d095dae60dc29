import { ServerProcess } from '#fixtures/serverProcess';
import type { Attack } from './attacks/attack.ts';
import { CONTENT_ATTACKS } from './attacks/contentAttacks.ts';
import { Scene } from './attacks/scene.ts';
import { INSPECTED, type Meters, ServerMeters } from './attacks/serverMeters.ts';
import { SOCKET_ATTACKS } from './attacks/socketAttacks.ts';

const ATTACKS: readonly Attack[] = [...CONTENT_ATTACKS, ...SOCKET_ATTACKS];
const MEBIBYTE = 1024 * 1024;
/** What the server may keep after an attack. */
const MAX_GROWTH_BYTES = 5 * MEBIBYTE;
/** What it may take for a moment: a frame that is too large is some 20 MiB, a bomb that goes off 257. */
const MAX_MOMENT_BYTES = 64 * MEBIBYTE;
const MAX_DEPTH = 64;

/** What came of one attack. */
export interface AttackReport {
  readonly name: string;
  /** Distinct close codes that the attacker met with; null stands for a connection left open. */
  readonly closes: readonly (number | null)[];
  /** What the server counted, as `reason +n`. */
  readonly counted: readonly string[];
  readonly heapGrowthBytes: number;
  readonly residentGrowthBytes: number;
  /** Resident memory before garbage is collected. */
  readonly momentGrowthBytes: number;
  /** What was not as it must be; empty when all is well. */
  readonly failures: readonly string[];
}

/**
 * Attacks a document of the built server in every known way, while two people write in it. Every attack is made
 * twice: what the first time warms up (compiled code, buffers, the heap's size) is no growth.
 */
export async function attackServer(): Promise<readonly AttackReport[]> {
  const server = await ServerProcess.launch(INSPECTED);
  try {
    const meters = await ServerMeters.of(server);
    const scene = await Scene.set(server);
    const first = await attackAll(scene, meters);
    const second = await attackAll(scene, meters);
    scene.leave();
    meters.close();
    return second.map((report, index) => ({
      ...report,
      failures: [
        ...new Set([...(first[index]?.failures ?? []), ...report.failures]),
        ...growthOf(first[index], report),
      ],
    }));
  } finally {
    await server.dispose();
  }
}

async function attackAll(scene: Scene, meters: ServerMeters): Promise<AttackReport[]> {
  const reports: AttackReport[] = [];
  for (const attack of ATTACKS) reports.push(await attackOnce(attack, scene, meters));
  return reports;
}

async function attackOnce(attack: Attack, scene: Scene, meters: ServerMeters): Promise<AttackReport> {
  const seenBefore = await scene.look();
  const before = await meters.read();
  const closes = [...new Set(await attack.run(scene))];
  const seen = await scene.look();
  const converged = await scene.witnessesConverge();
  const after = await meters.read();
  const counted = increases(before, after);
  const isCounted = attack.counted.length === 0 || attack.counted.some((reason) => counted.has(reason));
  const isSame = seen.state === seenBefore.state;
  const checks: readonly (readonly [boolean, string])[] = [
    [closes.length === 1 && closes[0] === attack.close, `expected close ${attack.close ?? 'none'}`],
    [isCounted, `not counted as ${attack.counted.join(' or ')}`],
    [attack.letsIn === true ? seen.depth <= MAX_DEPTH : isSame, 'the document changed'],
    [scene.witnessCloses.length === 0, `others were closed: ${scene.witnessCloses.join(', ')}`],
    [!scene.presence.some((state) => state.includes('vals')), 'forged presence was shown'],
    [converged, 'others did not converge'],
  ];
  return {
    name: attack.name,
    closes,
    counted: [...counted].map(([reason, count]) => `${reason} +${count}`),
    heapGrowthBytes: after.heapBytes - before.heapBytes,
    residentGrowthBytes: after.residentBytes - before.residentBytes,
    momentGrowthBytes: after.litteredBytes - before.residentBytes,
    failures: checks.flatMap(([holds, failure]) => (holds ? [] : [failure])),
  };
}

function increases(before: Meters, after: Meters): Map<string, number> {
  const grown = [...after.refused].map(
    ([reason, count]) => [reason, count - (before.refused.get(reason) ?? 0)] as const,
  );
  return new Map(grown.filter(([, count]) => count > 0));
}

/** The heap is exact from the first time on; resident memory only once everything has been warmed up. */
function growthOf(first: AttackReport | undefined, second: AttackReport): string[] {
  const heapBytes = Math.max(first?.heapGrowthBytes ?? 0, second.heapGrowthBytes);
  const failures: string[] = [];
  if (heapBytes > MAX_GROWTH_BYTES) failures.push(`the heap grew by ${heapBytes} bytes`);
  if (second.residentGrowthBytes > MAX_GROWTH_BYTES) failures.push('resident memory grew');
  if (second.momentGrowthBytes > MAX_MOMENT_BYTES) failures.push('took much memory for a moment');
  return failures;
}

import { DEFAULT_LIMITS, type RelayLimits } from '#sync/limits';

/** The variable of each limit of the relay. */
const VARIABLES: Record<keyof RelayLimits, string> = {
  updateBytes: 'LIMIT_UPDATE_BYTES',
  documentBytes: 'LIMIT_DOCUMENT_BYTES',
  structs: 'LIMIT_STRUCTS',
  newClients: 'LIMIT_NEW_CLIENTS',
  newDeletes: 'LIMIT_NEW_DELETES',
  nesting: 'LIMIT_NESTING',
  awarenessBytes: 'LIMIT_AWARENESS_BYTES',
  resyncs: 'LIMIT_RESYNCS',
  framesPerSecond: 'LIMIT_FRAMES_PER_SECOND',
  bytesPerSecond: 'LIMIT_BYTES_PER_SECOND',
  connectionsPerAccount: 'LIMIT_CONNECTIONS_PER_ACCOUNT',
  bufferedBytes: 'LIMIT_BUFFERED_BYTES',
  stalledMs: 'LIMIT_STALLED_MS',
};

/** Largest value that a limit takes; the same as no limit. */
const MAX_LIMIT = 1_000_000_000;

/** On one's own machine, where the trial environment is: a thousand connections, at any speed. */
const DEMO_LIMITS: Partial<RelayLimits> = {
  connectionsPerAccount: 1000,
  framesPerSecond: MAX_LIMIT,
  bytesPerSecond: MAX_LIMIT,
};

/** Limits from the environment, and a sentence for each that is no such number. */
export function readLimits(
  source: Readonly<Record<string, unknown>>,
  options: { readonly demo: boolean },
): { readonly limits: RelayLimits; readonly mistakes: readonly string[] } {
  const limits: Record<keyof RelayLimits, number> = {
    ...DEFAULT_LIMITS,
    ...(options.demo ? DEMO_LIMITS : {}),
  };
  const mistakes: string[] = [];
  for (const [limit, variable] of Object.entries(VARIABLES) as [keyof RelayLimits, string][]) {
    const text = source[variable];
    if (text === undefined) continue;
    const value = typeof text === 'string' && /^\d{1,10}$/.test(text) ? Number(text) : 0;
    if (value >= 1 && value <= MAX_LIMIT) limits[limit] = value;
    else mistakes.push(`${variable} moet een geheel getal van 1 tot en met ${MAX_LIMIT} zijn`);
  }
  return { limits, mistakes };
}

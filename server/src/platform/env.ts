import { err, ok, type Result } from '@samenspraak/shared/result';
import { z } from 'zod';
import type { RelayLimits } from '#sync/limits';
import { readLimits } from './limits.ts';
import { isLoopback } from './loopback.ts';

/** Levels of the log, from quiet to loud. */
const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

/** What the server takes from its environment (docs/OPERATIONS.md has the table). */
export interface Environment {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** The trial environment: sign-in without a password, made-up content. */
  readonly demo: boolean;
  /** Where browsers find this server; its origin is the only one that may change something outside the demo. */
  readonly publicUrl: URL;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly limits: RelayLimits;
}

const whole = (minimum: number, maximum: number) =>
  z
    .string()
    .refine((text) => /^\d{1,9}$/.test(text) && Number(text) >= minimum && Number(text) <= maximum, {
      error: `moet een geheel getal van ${minimum} tot en met ${maximum} zijn`,
    })
    .transform(Number);

const publicUrl = z
  .string()
  .refine(isPublicUrl, {
    error:
      'moet een adres met https zijn, zonder pad, zoals https://samenspraak.voorbeeld.nl (http alleen voor localhost)',
  })
  .transform((text) => new URL(text));

const variablesSchema = z.object({
  PORT: whole(0, 65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('./data'),
  DEMO: z.enum(['0', '1'], { error: 'moet 1 (proefomgeving) of 0 zijn' }).default('0'),
  NODE_ENV: z.string().optional(),
  PUBLIC_URL: publicUrl.optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `moet een van ${LOG_LEVELS.join(', ')} zijn` }).optional(),
});
type Variables = z.infer<typeof variablesSchema>;

/**
 * Reads the environment. An empty variable counts as absent. The failure is one sentence for each mistake,
 * with the variable's name in front.
 */
export function readEnvironment(
  source: Readonly<Record<string, string | undefined>>,
): Result<Environment, readonly string[]> {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = variablesSchema.safeParse(present);
  if (!parsed.success) {
    return err(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`));
  }
  const { limits, mistakes } = readLimits(present, { demo: parsed.data.DEMO === '1' });
  const wrong = [...demoConflicts(parsed.data), ...mistakes];
  return wrong.length > 0 ? err(wrong) : ok(toEnvironment(parsed.data, limits));
}

function demoConflicts(variables: Variables): string[] {
  if (variables.DEMO !== '1') return [];
  const conflicts: string[] = [];
  if (variables.NODE_ENV === 'production') {
    conflicts.push('DEMO mag niet 1 zijn met NODE_ENV=production: de proefomgeving vraagt geen wachtwoord');
  }
  if (!isLoopback(inUrl(variables.HOST))) {
    conflicts.push(
      'HOST moet 127.0.0.1, ::1 of localhost zijn met DEMO=1: de proefomgeving vraagt geen wachtwoord',
    );
  }
  return conflicts;
}

function toEnvironment(variables: Variables, limits: RelayLimits): Environment {
  const demo = variables.DEMO === '1';
  return {
    port: variables.PORT,
    host: variables.HOST,
    dataDir: variables.DATA_DIR,
    demo,
    publicUrl: variables.PUBLIC_URL ?? new URL(`http://localhost:${variables.PORT}`),
    // Whoever tries it out reads the terminal; whoever runs it reads the log.
    logLevel: variables.LOG_LEVEL ?? (demo ? 'warn' : 'info'),
    limits,
  };
}

function isPublicUrl(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || `${url.origin}/` !== url.href) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
}

/** An IPv6 address as it stands in a URL. */
const inUrl = (host: string): string => (host.includes(':') ? `[${host}]` : host);

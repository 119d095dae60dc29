import { pino, type DestinationStream, type Logger } from 'pino';

/** The log of the server: JSON lines. Never gets names, titles, text, cookies, tokens or query strings. */
export type { Logger };

/** A logger at a level; writes to standard output unless a destination is given. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = { level, base: null, serializers: { err: describeError } };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** What the log keeps of an error. */
interface ErrorDescription {
  readonly name: string;
  readonly code?: string | number;
  readonly frames: readonly string[];
  readonly cause?: ErrorDescription;
}

/**
 * An error without its message: messages quote what was handled, and that may be somebody's text.
 * Name, code and the places it passed are enough to find the fault.
 */
export function describeError(error: unknown): ErrorDescription {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const code = 'code' in error ? error.code : undefined;
  return {
    name: error.name,
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    frames: framesOf(error.stack ?? ''),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}

function framesOf(stack: string): string[] {
  const frame = /^\s+at (?:.+ \()?(?:file:\/\/|node:|\/)[^()]*\)?$/;
  return stack
    .split('\n')
    .filter((line) => frame.test(line))
    .map((line) => line.trim());
}

import type { Lifecycle } from './lifecycle.ts';
import type { Logger } from './logger.ts';

/** Longest time for draining; after it the process ends anyway: what was acknowledged is durable already. */
const DRAIN_LIMIT_MS = 8_000;

/** The ways in which this process ends. */
export interface ProcessEnd {
  /** Drains and ends with this code. Asked again, it changes nothing. */
  drain(exitCode: number): void;
}

/**
 * SIGTERM and SIGINT drain and end with 0, however often they come (a terminal, npm and a supervisor each send their
 * own). An error that nobody caught ends the process at once with 1: its state cannot be trusted, the log can.
 */
export function watchProcessEnd(lifecycle: Lifecycle, logger: Logger): ProcessEnd {
  let draining = false;
  const drain = (exitCode: number): void => {
    if (draining) return;
    draining = true;
    setTimeout(() => process.exit(1), DRAIN_LIMIT_MS).unref();
    void lifecycle.stop().then(() => process.exit(exitCode));
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      logger.info({ signal }, 'draining');
      drain(0);
    });
  }
  process.on('uncaughtException', (error) => {
    logger.fatal({ err: error }, 'uncaught error');
    process.exit(1);
  });
  return { drain };
}

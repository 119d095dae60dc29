import { AppError } from '@samenspraak/shared/errors';
import type { StoreFault } from './protocol.ts';
import { primaryCode, SQLITE } from './sqliteErrors.ts';

/** The store refuses everything until the process is restarted, because a flush to disk failed. */
export class StoreStopped extends AppError {
  constructor(cause: unknown) {
    super('overloaded', 'The store has stopped after a failed flush to disk', { cause });
  }
}

/** Failures of the disk rather than of what was asked: the caller may try again later. */
const DISK_FAILURES: ReadonlySet<number> = new Set([
  SQLITE.busy,
  SQLITE.readOnly,
  SQLITE.ioError,
  SQLITE.full,
]);

/** Puts an error into a form that crosses threads. */
export function faultOf(error: unknown): StoreFault {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof AppError) return { code: error.code, message };
  const code = primaryCode(error);
  const disk = code !== undefined && DISK_FAILURES.has(code);
  return { code: disk ? 'overloaded' : null, message };
}

/** The error that a fault from the other thread stands for: an `AppError` where it has a place in the table. */
export function errorOf({ code, message }: StoreFault): Error {
  return code === null ? new Error(message) : new AppError(code, message);
}

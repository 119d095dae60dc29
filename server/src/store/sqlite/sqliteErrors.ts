/** Primary result codes of SQLite (https://www.sqlite.org/rescode.html). */
export const SQLITE = {
  permission: 3,
  busy: 5,
  locked: 6,
  readOnly: 8,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
} as const;

/** Extended codes of a failed flush to disk (`SQLITE_IOERR_FSYNC`, `SQLITE_IOERR_DIR_FSYNC`). */
const FSYNC_FAILURES: ReadonlySet<number> = new Set([SQLITE.ioError | (4 << 8), SQLITE.ioError | (5 << 8)]);

/** The extended result code of an error from SQLite, or undefined for any other error. */
function extendedCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined;
  return typeof error.errcode === 'number' ? error.errcode : undefined;
}

/** The primary result code of an error from SQLite, or undefined for any other error. */
export function primaryCode(error: unknown): number | undefined {
  const code = extendedCode(error);
  return code === undefined ? undefined : code & 0xff;
}

/** Whether the database file itself cannot be understood. */
export function isCorruption(error: unknown): boolean {
  const code = primaryCode(error);
  return code === SQLITE.corrupt || code === SQLITE.notADatabase;
}

/**
 * Whether a flush to disk failed. The kernel may then have dropped the pages and call a second flush a success,
 * so nothing may be acknowledged any more until the files are read anew.
 */
export function isFlushFailure(error: unknown): boolean {
  const code = extendedCode(error);
  return code !== undefined && FSYNC_FAILURES.has(code);
}

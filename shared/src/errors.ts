/**
 * Every expected failure, with its HTTP status and the close code that says the same on a socket.
 * 44xx codes are permanent for stock y-websocket clients (they never reconnect after one),
 * so what may be retried has another number.
 */
export const ERRORS = {
  notSignedIn: { status: 401, close: 4401 },
  forbidden: { status: 403, close: 4403 },
  notFound: { status: 404, close: 4404 },
  clientTooOld: { status: 409, close: 4409 },
  quarantined: { status: 503, close: 4423 },
  malformed: { status: 400, close: 1007 },
  tooLarge: { status: 413, close: 1009 },
  tooFast: { status: 429, close: 4529 },
  draining: { status: 503, close: 4503 },
  overloaded: { status: 503, close: 1013 },
} as const satisfies Record<string, { status: number; close: number }>;

/** Name of an expected failure. */
export type ErrorCode = keyof typeof ERRORS;

/** A failure that carries its place in the table; thrown where no caller is expected to go on. */
export class AppError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
  }
}

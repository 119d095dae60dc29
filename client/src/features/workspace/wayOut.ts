import type { ErrorCode } from '@samenspraak/shared/errors';
import { CLOSE_ACTIONS } from '@samenspraak/shared/protocol/closeCodes';

/**
 * What the reader can do when the session stopped for good:
 * - `signIn`: the page loads again and asks for signing in;
 * - `leave`: nothing is left for this reader here;
 * - `reload`: a fresh page may go on.
 */
export type WayOut = 'signIn' | 'leave' | 'reload';

/** The way out after a failure. Beside it, unsent work can always be downloaded. */
export function wayOut(code: ErrorCode): WayOut {
  if (CLOSE_ACTIONS[code] === 'signIn') return 'signIn';
  return code === 'forbidden' || code === 'notFound' ? 'leave' : 'reload';
}

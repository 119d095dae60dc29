import { ERRORS, type ErrorCode } from '../errors.ts';

/**
 * What the client does after a close:
 * - `signIn`: go to the sign-in page, keep local work;
 * - `stop`: stop syncing, explain, offer local work as a download;
 * - `reload`: the page is older than the server: read-only with an explanation, offer reload;
 * - `refresh`: the content was refused: resync, after two refusals of the same content as `stop`;
 * - `retry`: reconnect with jitter.
 */
export type CloseAction = 'signIn' | 'stop' | 'reload' | 'refresh' | 'retry';

/** The client's answer to every close code of ours; any other code means `retry`. */
export const CLOSE_ACTIONS = {
  notSignedIn: 'signIn',
  forbidden: 'stop',
  notFound: 'stop',
  clientTooOld: 'reload',
  quarantined: 'stop',
  malformed: 'refresh',
  tooLarge: 'refresh',
  tooFast: 'retry',
  draining: 'retry',
  overloaded: 'retry',
} as const satisfies Record<ErrorCode, CloseAction>;

/** Name of the failure behind a close code, or undefined for a code that is not ours. */
export function errorOfCloseCode(closeCode: number): ErrorCode | undefined {
  return (Object.keys(ERRORS) as ErrorCode[]).find((code) => ERRORS[code].close === closeCode);
}

/** What the client does after a close with this code. */
export function closeAction(closeCode: number): CloseAction {
  const code = errorOfCloseCode(closeCode);
  return code === undefined ? 'retry' : CLOSE_ACTIONS[code];
}

import { createMiddleware } from 'hono/factory';
import type { Account } from '#store/repositories';
import type { HttpEnv } from '#platform/httpEnv';
import { problem } from '#platform/problem';
import type { Directory } from './directory.ts';
import type { SessionCookie } from './sessionCookie.ts';
import type { Sessions } from './sessions.ts';

/** What routes behind `requireSession` know. */
export interface SignedInEnv {
  Variables: HttpEnv['Variables'] & {
    /** Who asks. */
    account: Account;
  };
}

/** What signing in and staying signed in takes. */
export interface SessionPorts {
  readonly cookie: SessionCookie;
  readonly sessions: Sessions;
  readonly directory: Directory;
}

/** Answers 401 unless the request carries the cookie of a live session. */
export function requireSession({ cookie, sessions, directory }: SessionPorts) {
  return createMiddleware<SignedInEnv>(async (c, next) => {
    const token = cookie.read(c.req.header('cookie'));
    const session = token === null ? null : await sessions.find(token);
    const account = session === null ? undefined : directory.account(session.accountId);
    if (account === undefined) return problem(c, 'notSignedIn');
    c.set('account', account);
    return next();
  });
}

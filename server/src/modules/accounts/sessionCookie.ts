import type { Context } from 'hono';
import { setCookie } from 'hono/cookie';
import { parse } from 'hono/utils/cookie';

/** The session cookie: what it is called and how it travels. */
export interface SessionCookie {
  readonly name: string;
  /** The token in a `Cookie` header, or null. */
  read(header: string | undefined): string | null;
  /** Puts the token in the answer. */
  write(c: Context, token: string, lifetimeS: number): void;
  /** Takes the cookie away. */
  clear(c: Context): void;
}

const BASE_NAME = 'samenspraak';

/**
 * Strict: our pages ask for everything themselves, so a link from elsewhere needs no cookie, and no other site can
 * make a browser use it. Host-only, so that every `*.localhost` keeps its own. Over https the `__Host-` prefix
 * makes the browser insist on that.
 */
export function createSessionCookie(https: boolean): SessionCookie {
  const name = https ? `__Host-${BASE_NAME}` : BASE_NAME;
  const options = { httpOnly: true, sameSite: 'Strict', path: '/', secure: https } as const;
  return {
    name,
    read: (header) => (header === undefined ? null : (parse(header, name)[name] ?? null)),
    write: (c, token, lifetimeS) => setCookie(c, name, token, { ...options, maxAge: lifetimeS }),
    clear: (c) => setCookie(c, name, '', { ...options, maxAge: 0 }),
  };
}

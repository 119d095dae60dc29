import { createMiddleware } from 'hono/factory';
import type { HttpEnv } from './httpEnv.ts';
import type { OriginPolicy } from './originPolicy.ts';
import { problem } from './problem.ts';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Answers 403 to a request for a host that is not ours. */
export function requireOwnHost(policy: OriginPolicy) {
  return createMiddleware<HttpEnv>(async (c, next) => {
    if (!policy.allowsHost(c.req.header('host'))) return problem(c, 'forbidden');
    return next();
  });
}

/**
 * Answers 403 to a change asked for by a page that is not ours.
 *
 * Browsers send `Origin` with every change; it must be ours. A request without one comes from a script, which
 * holds no cookie it was not given itself, or from a very old browser. So without `Origin`:
 * - a browser that says where the page stood (`Sec-Fetch-Site`) must say it was here;
 * - a change that leans on the cookie must be JSON, which no page can send across sites without asking first
 *   (a CORS preflight, which we never answer), while a plain form can.
 *
 * @param options.leansOnCookie false for sign-in, which takes nothing from the cookie that came along.
 */
export function requireOwnOrigin(policy: OriginPolicy, options: { readonly leansOnCookie: boolean }) {
  return createMiddleware<HttpEnv>(async (c, next) => {
    if (READING.has(c.req.method)) return next();
    const origin = c.req.header('origin');
    const own =
      origin === undefined
        ? isScript(c.req.header('sec-fetch-site')) &&
          (!options.leansOnCookie || !isForgeable(c.req.raw.headers))
        : policy.allowsOrigin(origin, c.req.header('host'));
    return own ? next() : problem(c, 'forbidden');
  });
}

const isScript = (fetchSite: string | undefined): boolean =>
  fetchSite === undefined || fetchSite === 'same-origin';

function isForgeable(headers: Headers): boolean {
  if (!headers.has('cookie')) return false;
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  return type !== 'application/json';
}

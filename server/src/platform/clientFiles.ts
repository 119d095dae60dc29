import { existsSync } from 'node:fs';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Context, MiddlewareHandler } from 'hono';
import type { HttpEnv } from './httpEnv.ts';

/** Paths that belong to the server, or to files: a page is never served instead. */
const NO_PAGE = /^\/(?:api|sync|healthz|readyz|metrics|assets)(?:\/|$)/;

/** Files whose name holds a hash of their content. */
const HASHED = /^\/assets\//;

/**
 * The built client: hashed files for a year, everything else checked every time. A navigation to a path that is no
 * file answers with the page, which finds its own way; any other request is left to what comes next.
 *
 * @param folder absolute path of the built client; without it nothing is served
 * @param isPage whether a path may be a page of the client
 */
export function clientFiles(folder: string, isPage: (path: string) => boolean): MiddlewareHandler<HttpEnv> {
  if (!existsSync(folder)) return (_c, next) => next();
  const file = serveStatic<HttpEnv>({ root: folder, precompressed: true });
  const page = serveStatic<HttpEnv>({ root: folder, path: 'index.html', precompressed: true });
  return async (c, next) => {
    const isHashed = HASHED.test(c.req.path);
    const found = cached(await file(c, nothing), isHashed);
    if (found !== undefined) return found;
    if (!isNavigation(c) || NO_PAGE.test(c.req.path) || !isPage(c.req.path)) return next();
    return cached(await page(c, nothing), false) ?? next();
  };
}

const nothing = async (): Promise<void> => undefined;

function cached(answer: Response | void, isHashed: boolean): Response | undefined {
  if (!(answer instanceof Response)) return undefined;
  answer.headers.set('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  return answer;
}

/** A browser that goes to a page says so; other clients ask for HTML by name and for no file. */
function isNavigation(c: Context): boolean {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return false;
  const mode = c.req.header('sec-fetch-mode');
  if (mode !== undefined) return mode === 'navigate';
  const lastPart = c.req.path.split('/').at(-1) ?? '';
  return (c.req.header('accept')?.includes('text/html') ?? false) && !lastPart.includes('.');
}

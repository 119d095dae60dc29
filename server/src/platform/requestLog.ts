import { randomUUID } from 'node:crypto';
import { createMiddleware } from 'hono/factory';
import { matchedRoutes } from 'hono/route';
import type { Context } from 'hono';
import type { HttpEnv } from './httpEnv.ts';
import type { Logger } from './logger.ts';
import type { Metrics } from './metrics.ts';

/** Methods that may stand in a label: a caller can make up any other. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/**
 * Gives every request an id, and writes and counts its answer. The route as registered stands for the path:
 * a path or a query string may hold anything. The id is always ours: one from outside could carry text.
 */
export function requestLog(logger: Logger, metrics: Metrics) {
  return createMiddleware<HttpEnv>(async (c, next) => {
    const requestId = randomUUID();
    const startMs = performance.now();
    c.set('requestId', requestId);
    await next();
    c.res.headers.set('x-request-id', requestId);
    const method = METHODS.has(c.req.method) ? c.req.method : 'OTHER';
    const durationS = (performance.now() - startMs) / 1000;
    const measure = { method, route: routeOf(c), status: c.res.status, durationS };
    metrics.countRequest(measure);
    logger.info({ requestId, ...measure }, 'request');
  });
}

function routeOf(c: Context): string {
  const routes = matchedRoutes(c).filter((route) => route.method !== 'ALL');
  return routes.at(-1)?.path ?? 'other';
}

import { Hono } from 'hono';
import type { HttpEnv } from './httpEnv.ts';
import type { Metrics } from './metrics.ts';

/** For whoever watches over the process: is it alive, may it get requests, what does it measure. */
export function probes(metrics: Metrics, isReady: () => boolean) {
  return new Hono<HttpEnv>()
    .get('/healthz', (c) => c.json({ status: 'ok' as const }, 200, NO_STORE))
    .get('/readyz', (c) =>
      isReady()
        ? c.json({ status: 'ok' as const }, 200, NO_STORE)
        : c.json({ status: 'draining' as const }, 503, NO_STORE),
    )
    .get('/metrics', async (c) =>
      c.body(await metrics.registry.metrics(), 200, {
        ...NO_STORE,
        'content-type': metrics.registry.contentType,
      }),
    );
}

const NO_STORE = { 'cache-control': 'no-store' };

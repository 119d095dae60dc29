import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { z } from 'zod';
import { nl } from 'zod/locales';
import { accountRoutes } from '#modules/accounts/routes';
import { demoRoutes } from '#modules/demo/routes';
import { exportRoutes, type ExportPorts } from '#modules/documenten/exportRoutes';
import { documentRoutes, type DocumentPorts } from '#modules/documenten/routes';
import { trajectRoutes } from '#modules/trajecten/routes';
import { API_VERSION } from '#platform/apiDescription';
import { clientFiles } from '#platform/clientFiles';
import { answerFailures, refuseMethod } from '#platform/failures';
import type { HttpEnv } from '#platform/httpEnv';
import type { Logger } from '#platform/logger';
import type { Metrics } from '#platform/metrics';
import { openapi } from '#platform/openapi';
import type { OriginPolicy } from '#platform/originPolicy';
import { requireOwnHost, requireOwnOrigin } from '#platform/ownOrigin';
import { probes } from '#platform/probes';
import { problem } from '#platform/problem';
import { requestLog } from '#platform/requestLog';
import { securityHeaders } from '#platform/securityHeaders';

/** Largest body of a request; nothing that comes in over HTTP is large. */
const MAX_BODY_BYTES = 64 * 1024;

/** What the HTTP edge stands on. */
export interface AppPorts extends DocumentPorts, ExportPorts {
  readonly demo: boolean;
  readonly https: boolean;
  readonly origins: OriginPolicy;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** False while draining. */
  readonly isReady: () => boolean;
  /** Absolute path of the built client. */
  readonly clientFolder: string;
}

/** The whole HTTP side of the server. Sockets are upgraded beside it (`start.ts`). */
export function createApp(ports: AppPorts) {
  const { demo, origins, logger, metrics } = ports;
  // Reasons in problems are Dutch, like everything a person may read.
  z.config(nl());

  const api = new Hono<HttpEnv>()
    .use(async (c, next) => {
      await next();
      c.res.headers.set('api-version', API_VERSION);
      c.res.headers.set('cache-control', 'no-store');
    })
    .use(requireOwnOrigin(origins, { leansOnCookie: true }))
    .route('/', accountRoutes(ports, { demo }))
    .route('/', trajectRoutes(ports))
    .route('/', documentRoutes(ports))
    .route('/', exportRoutes(ports));

  const proef = new Hono<HttpEnv>()
    .use(async (c, next) => {
      await next();
      c.res.headers.set('cache-control', 'no-store');
    })
    .use(requireOwnOrigin(origins, { leansOnCookie: false }))
    .route('/', demoRoutes(ports));

  const app = new Hono<HttpEnv>();
  const routes = app
    .use(requestLog(logger, metrics))
    .use(securityHeaders({ https: ports.https }))
    .use(requireOwnHost(origins))
    // Outside the trial environment these paths are unknown, whatever the method.
    .use('/proef/*', (c, next) => (demo ? next() : Promise.resolve(problem(c, 'notFound'))))
    .use(methodNotAllowed({ app, onMethodNotAllowed: refuseMethod }))
    .use(bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (c) => problem(c, 'tooLarge') }))
    .route('/', probes(metrics, ports.isReady))
    .route('/api/v1', api)
    .route('/proef', proef);

  app.route('/api/v1', openapi(app, { demo, cookieName: ports.cookie.name }));
  app.use(clientFiles(ports.clientFolder, (path) => demo || !/^\/proef(?:\/|$)/.test(path)));
  answerFailures(app, logger);
  return routes;
}

/** Type of the HTTP interface, for the client's typed calls (`hc<App>`). */
export type App = ReturnType<typeof createApp>;

import { fileURLToPath } from 'node:url';
import { Exporter } from '#export/exporter';
import { openDirectory } from '#modules/accounts/directory';
import { createGatekeeper } from '#modules/accounts/gatekeeper';
import { createSessionCookie } from '#modules/accounts/sessionCookie';
import { createSessions, type Sessions } from '#modules/accounts/sessions';
import { DEMO_DOCUMENTS } from '#modules/demo/content/demoDocuments';
import { ensureDemo } from '#modules/demo/ensureDemo';
import { createDocumentAccess } from '#modules/documenten/documentAccess';
import { readTextFrom, startTextIn } from '#modules/documenten/documentTexts';
import { readEnvironment, type Environment } from '#platform/env';
import { listen, type HttpServer } from '#platform/httpServer';
import { createLifecycle, type Lifecycle } from '#platform/lifecycle';
import { createLogger, type Logger } from '#platform/logger';
import { createMetrics } from '#platform/metrics';
import { demoOriginPolicy, publicOriginPolicy } from '#platform/originPolicy';
import { createRelayMetrics, showRelayStats } from '#platform/relayMetrics';
import { watchProcessEnd } from '#platform/processEnd';
import { listenFailure, StartFailure, storeFailure } from '#platform/startFailure';
import { openStore } from '#store/openStore';
import { createRelay } from '#sync/relay';
import { startTextKeeper } from '#text/startTextKeeper';
import { startTextWorker } from '#text/startTextWorker';
import { createApp } from './app.ts';

const CLIENT_FOLDER = fileURLToPath(new URL('../../client/dist', import.meta.url));
const SESSION_SWEEP_MS = 10_000;
/** Time for answers under way when the server stops. */
const ANSWER_GRACE_MS = 2_000;

/** Starts the server; a reason not to is one line on standard error, and exit code 1. */
export async function start(): Promise<void> {
  try {
    await run();
  } catch (error) {
    const reason = error instanceof StartFailure ? error.message : `onverwachte fout: ${String(error)}`;
    process.stderr.write(`Samenspraak start niet: ${reason.split('\n')[0]}\n`);
    process.exit(1);
  }
}

async function run(): Promise<void> {
  const environment = readEnvironment(process.env);
  if (!environment.ok) throw new StartFailure(`${environment.error.join('; ')}.`);
  const logger = createLogger(environment.value.logLevel);
  const lifecycle = createLifecycle((error) => logger.error({ err: error }, 'closing failed'));
  const end = watchProcessEnd(lifecycle, logger);
  const server = await open(environment.value, lifecycle, logger, () => end.drain(1));
  logger.info({ port: server.port }, 'listening');
  process.stdout.write(`${whereToGo(environment.value, server)}\n`);
}

/** Opens everything, lowest first; what is open is closed by the lifecycle in the opposite order. */
async function open(
  environment: Environment,
  lifecycle: Lifecycle,
  logger: Logger,
  onFault: () => void,
): Promise<HttpServer> {
  const { demo } = environment;
  const store = await openStore(environment.dataDir, {
    onFault: (fault) => {
      logger.fatal({ err: fault }, 'store failed');
      onFault();
    },
  });
  if (!store.ok) throw storeFailure(store.error, environment);
  const { log, repositories } = store.value;
  lifecycle.opened(() => store.value.close());

  const nowMs = Date.now;
  const startText = startTextIn(log);
  if (demo) await ensureDemo({ repositories, documents: DEMO_DOCUMENTS, startText, nowMs });
  const directory = await openDirectory(repositories);
  const sessions = createSessions(repositories.sessions, nowMs);
  lifecycle.opened(sweepSessions(sessions, logger));

  const https = environment.publicUrl.protocol === 'https:';
  const cookie = createSessionCookie(https);
  const origins = demo ? demoOriginPolicy : publicOriginPolicy(environment.publicUrl);
  const access = createDocumentAccess(directory, repositories.documents);
  const metrics = createMetrics();
  const relay = createRelay({
    log,
    gatekeeper: createGatekeeper({ origins, cookie, sessions, directory, access }),
    limits: environment.limits,
    metrics: createRelayMetrics(metrics.registry),
    nowMs: () => performance.now(),
    onFault: (documentId, what, cause) => logger.error({ documentId, err: cause }, what),
  });
  showRelayStats(metrics.registry, relay.stats);
  const textWorker = startTextWorker();
  lifecycle.opened(() => textWorker.stop());
  const keeper = startTextKeeper({
    relay,
    worker: textWorker,
    onFailure: (documentId, error) => logger.warn({ documentId, error }, 'text check failed'),
  });
  lifecycle.opened(() => keeper.stop());
  const exporter = new Exporter();
  lifecycle.opened(() => exporter.stop());

  const app = createApp({
    demo,
    https,
    origins,
    logger,
    metrics,
    isReady: () => !lifecycle.stopping,
    clientFolder: CLIENT_FOLDER,
    cookie,
    sessions,
    directory,
    documents: repositories.documents,
    access,
    nowMs,
    startText,
    readText: readTextFrom(relay, textWorker),
    writeExport: (request) => exporter.write(request),
  });
  const server = await listen(environment, { fetch: app.fetch, upgrade: relay.handleUpgrade });
  if (!server.ok) throw listenFailure(server.error, environment);
  lifecycle.opened(async () => {
    server.value.stopAccepting();
    await relay.drain();
    await server.value.finish(ANSWER_GRACE_MS);
  });
  return server.value;
}

/** Ends sessions that have passed their time, every so often; answers with how to stop. */
function sweepSessions(sessions: Sessions, logger: Logger): () => Promise<void> {
  const sweep = () =>
    sessions.sweep().catch((error: unknown) => logger.error({ err: error }, 'session sweep failed'));
  const timer = setInterval(() => void sweep(), SESSION_SWEEP_MS);
  return async () => clearInterval(timer);
}

/** One line for whoever started the server. */
function whereToGo({ demo, publicUrl }: Environment, { port }: HttpServer): string {
  const address = demo ? `http://localhost:${port}` : publicUrl.origin;
  return `Samenspraak staat klaar op ${address}${demo ? ' (oefenomgeving, verzonnen gegevens)' : ''}`;
}

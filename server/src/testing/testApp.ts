import { err, ok } from '@samenspraak/shared/result';
import type { DocumentId } from '@samenspraak/shared/protocol/documentId';
import type { TextNodeJson } from '@samenspraak/shared/text/textJson';
import { createApp } from '../app.ts';
import { openDirectory } from '#modules/accounts/directory';
import { createSessionCookie } from '#modules/accounts/sessionCookie';
import { createSessions } from '#modules/accounts/sessions';
import { ensureDemo, type DemoDocument } from '#modules/demo/ensureDemo';
import { createDocumentAccess } from '#modules/documenten/documentAccess';
import { createLogger } from '#platform/logger';
import { createMetrics } from '#platform/metrics';
import { demoOriginPolicy, publicOriginPolicy } from '#platform/originPolicy';
import { memoryRepositories } from './memoryRepositories.ts';

/** Where the tests call the app. */
const TEST_ORIGIN = 'http://localhost:3000';

/** What a test of the HTTP edge may choose. */
export interface TestAppOptions {
  readonly demo?: boolean;
  readonly https?: boolean;
  readonly clientFolder?: string;
  readonly documents?: readonly DemoDocument[];
}

/** The HTTP edge on repositories without a disk, with texts that are just kept; the trial people are there. */
export async function createTestApp(options: TestAppOptions = {}) {
  const { demo = true, https = false, clientFolder = '/bestaat-niet', documents = [] } = options;
  const repositories = memoryRepositories();
  const texts = new Map<DocumentId, TextNodeJson>();
  const clock = { nowMs: Date.UTC(2026, 10, 23, 9) };
  const nowMs = () => clock.nowMs;
  const startText = async (id: DocumentId, text: TextNodeJson) => void texts.set(id, text);
  await ensureDemo({ repositories, documents, startText, nowMs });
  const directory = await openDirectory(repositories);
  const sessions = createSessions(repositories.sessions, nowMs);
  const logLines: string[] = [];
  const metrics = createMetrics();
  const app = createApp({
    demo,
    https,
    origins: demo
      ? demoOriginPolicy
      : publicOriginPolicy(new URL(`${https ? 'https' : 'http'}://localhost:3000`)),
    logger: createLogger('trace', { write: (line) => void logLines.push(line) }),
    metrics,
    isReady: () => true,
    clientFolder,
    cookie: createSessionCookie(https),
    sessions,
    directory,
    documents: repositories.documents,
    access: createDocumentAccess(directory, repositories.documents),
    startText,
    nowMs,
    readText: async (id) => {
      const json = texts.get(id);
      if (json === undefined) return err('quarantined');
      return ok({ json, sections: [], hash: '0'.repeat(64), problems: [] });
    },
    writeExport: async ({ text, meta, formaat }) => ({
      bytes: new TextEncoder().encode(JSON.stringify({ text, meta })),
      mediaType: formaat === 'html' ? 'text/html; charset=utf-8' : 'application/octet-stream',
      bestandsnaam: `tekst.${formaat}`,
    }),
  });
  const request = (path: string, init: RequestInit = {}) => {
    const headers = new Headers({ host: 'localhost:3000' });
    for (const [name, value] of new Headers(init.headers)) headers.set(name, value);
    return app.request(`${TEST_ORIGIN}${path}`, { ...init, headers });
  };
  return {
    app,
    repositories,
    sessions,
    directory,
    clock,
    texts,
    logLines,
    metrics,
    request,
    /** Signs a person of the trial environment in; answers with the `Cookie` header. */
    signIn: async (persoon: string): Promise<string> => {
      const answer = await request('/proef/aanmelden', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ persoon }),
      });
      return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    },
  };
}

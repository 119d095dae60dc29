import { documentenSchema } from '@samenspraak/shared/http/documenten';
import { accountIdSchema, type DocumentId } from '@samenspraak/shared/protocol/documentId';
import { describe, expect, it } from 'vitest';
import { TEST_DOCUMENTS } from '#testing/demoDocuments';
import { createTestApp } from '#testing/testApp';

/** Who reads which text, written out beside the policy: `*` is the visiedocument, a letter a municipality's notitie. */
const READS: Readonly<Record<string, string>> = {
  'wijchen-woordvoerder': '*W',
  'wijchen-afgevaardigde': '*W',
  'druten-woordvoerder': '*D',
  'druten-afgevaardigde': '*D',
  'beuningen-woordvoerder': '*B',
  'beuningen-afgevaardigde': '*B',
  procesbegeleider: '*',
  waarnemer: '*',
  'wijchen-raadslid': '*',
  'wijchen-griffier': '',
  beheerder: '',
  buitenstaander: '',
};
const EDITS_VISIE = /woordvoerder|afgevaardigde|procesbegeleider/;
const TEXTS = ['*', 'W', 'D', 'B'] as const;

/** Every route that names a traject or a document, with the status for who may and who may not. */
const DOCUMENT_ROUTES = ['/documenten/:id', '/documenten/:id/export'] as const;
const TRAJECT_ROUTES = [
  'GET /trajecten/:id',
  'GET /trajecten/:id/documenten',
  'POST /trajecten/:id/documenten',
] as const;
const OTHER_ROUTES = ['GET /ik', 'POST /afmelden', 'GET /trajecten', 'GET /openapi.json'] as const;

async function setup() {
  const server = await createTestApp({ documents: TEST_DOCUMENTS });
  const outsider = accountIdSchema.parse('buitenstaander');
  await server.repositories.accounts.save({ id: outsider, naam: 'Buitenstaander', createdAtMs: 0 });
  await server.directory.refresh();
  const ids = new Map<string, DocumentId>(
    server.repositories.tables.documents.map(({ id, gemeente }) => [
      gemeente?.charAt(0).toUpperCase() ?? '*',
      id,
    ]),
  );
  const call = async (persoon: string | null, method: string, path: string) => {
    const cookie =
      persoon === null ? '' : `samenspraak=${await server.sessions.open(accountIdSchema.parse(persoon))}`;
    const json = { 'content-type': 'application/json', origin: 'http://localhost:3000' };
    const body = JSON.stringify({ soort: 'notitie', titel: 'nieuw' });
    return server.request(`/api/v1${path}`, {
      method,
      headers: method === 'POST' ? { cookie, ...json } : { cookie },
      ...(method === 'POST' ? { body } : {}),
    });
  };
  const trajectId = server.repositories.tables.trajecten[0]?.id ?? '';
  return { ...server, ids, call, trajectId };
}

describe('route × person', () => {
  it('walks every route that the API has', async () => {
    const { app } = await setup();
    const registered = app.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/v1/'))
      .map(({ method, path }) => `${method} ${path.slice('/api/v1'.length)}`);
    const walked = [...DOCUMENT_ROUTES.map((path) => `GET ${path}`), ...TRAJECT_ROUTES, ...OTHER_ROUTES];
    expect(new Set(registered)).toEqual(new Set(walked));
  });

  it('gives each person exactly the documents of the table, on every route', async () => {
    const { ids, call, trajectId } = await setup();
    const unknown = await (await call('beheerder', 'GET', `/documenten/${'z'.repeat(26)}`)).json();
    const refusals: unknown[] = [];
    let walked = 0;
    for (const [persoon, reads] of Object.entries(READS)) {
      for (const text of TEXTS) {
        for (const route of DOCUMENT_ROUTES) {
          const path = route.replace(':id', ids.get(text) ?? '');
          const answer = await call(persoon, 'GET', path.endsWith('export') ? `${path}?formaat=html` : path);
          expect([persoon, text, route, answer.status]).toEqual([
            persoon,
            text,
            route,
            reads.includes(text) ? 200 : 404,
          ]);
          if (answer.status === 404) refusals.push(anonymous(await answer.json()));
          walked += 1;
        }
      }
      const listed = await call(persoon, 'GET', `/trajecten/${trajectId}/documenten`);
      const seen = listed.status === 404 ? [] : documentenSchema.parse(await listed.json());
      expect(seen.map(({ id }) => id)).toEqual(
        TEXTS.filter((text) => reads.includes(text)).map((text) => ids.get(text)),
      );
      for (const { soort, magBewerken } of seen) {
        expect(magBewerken).toBe(soort === 'notitie' || EDITS_VISIE.test(persoon));
      }
      walked += 1;
    }
    expect(walked).toBe(12 * (4 * 2 + 1));
    expect(new Set(refusals)).toEqual(new Set([anonymous(unknown)]));
  });

  it.each(Object.keys(READS))('lets %s create a notitie only as a delegate', async (persoon) => {
    const { call, trajectId, repositories } = await setup();
    const before = repositories.tables.documents.length;
    const { status } = await call(persoon, 'POST', `/trajecten/${trajectId}/documenten`);
    const isDelegate = /-(woordvoerder|afgevaardigde)$/.test(persoon);
    expect(status).toBe(isDelegate ? 201 : persoon === 'buitenstaander' ? 404 : 403);
    expect(repositories.tables.documents.length - before).toBe(isDelegate ? 1 : 0);
    expect((await call(persoon, 'GET', `/trajecten/${trajectId}`)).status).toBe(
      persoon === 'buitenstaander' ? 404 : 200,
    );
  });

  it('asks everybody to sign in first, whatever they ask for', async () => {
    const { ids, call, trajectId } = await setup();
    const wanted = [
      ...DOCUMENT_ROUTES.map((path) => `GET ${path}`),
      ...TRAJECT_ROUTES,
      'GET /ik',
      'GET /trajecten',
    ];
    for (const route of wanted) {
      const [method = '', path = ''] = route.split(' ');
      for (const id of [...ids.values(), trajectId, 'onzin']) {
        expect((await call(null, method, path.replace(':id', id))).status).toBe(401);
      }
    }
  });

  it('closes the visiedocument to the council when the setting is off', async () => {
    const { call, ids, repositories, directory } = await setup();
    const [traject] = repositories.tables.trajecten;
    if (traject !== undefined) repositories.tables.trajecten[0] = { ...traject, raadLeestLive: false };
    await directory.refresh();
    expect((await call('wijchen-raadslid', 'GET', `/documenten/${ids.get('*')}`)).status).toBe(404);
    expect((await call('waarnemer', 'GET', `/documenten/${ids.get('*')}`)).status).toBe(200);
  });
});

/** A problem without the id of its request, as text. */
const anonymous = (problem: unknown): string => JSON.stringify({ ...Object(problem), instance: '' });

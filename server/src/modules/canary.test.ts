import { gemeenteSlugSchema } from '@samenspraak/shared/traject/gemeente';
import { describe, expect, it } from 'vitest';
import { TEST_DOCUMENTS } from '#testing/demoDocuments';
import { createTestApp } from '#testing/testApp';
import { emptyText } from '#text/seed';
import { DEMO_PEOPLE } from './demo/people.ts';

const CANARY = 'kanarie-7f3a';
const WIJCHEN = gemeenteSlugSchema.parse('wijchen');

/** Everything a caller gets: status line, headers and body. */
async function everythingIn(answer: Response): Promise<string> {
  return [answer.status, JSON.stringify([...answer.headers]), await answer.text()].join('\n');
}

describe('a private notitie of Wijchen', () => {
  it('shows in no answer to anybody else, and in no log or measurement at all', async () => {
    const notitie = { soort: 'notitie', gemeente: WIJCHEN, titel: CANARY, text: emptyText(CANARY) } as const;
    const others = TEST_DOCUMENTS.filter(({ gemeente }) => gemeente !== WIJCHEN);
    const server = await createTestApp({ documents: [...others, notitie] });
    const secret = server.repositories.tables.documents.find(({ titel }) => titel === CANARY);
    const trajectId = server.repositories.tables.trajecten[0]?.id ?? '';
    const secretId = secret?.id ?? '';
    const documentIds = server.repositories.tables.documents.map(({ id }) => id);
    const paths = [
      '/',
      '/healthz',
      '/readyz',
      '/metrics',
      '/proef',
      '/proef/personen',
      ...[
        '/ik',
        '/trajecten',
        `/trajecten/${trajectId}`,
        `/trajecten/${trajectId}/documenten`,
        '/openapi.json',
      ].map(api),
      ...documentIds.map((id) => api(`/documenten/${id}`)),
      ...documentIds.map((id) => api(`/documenten/${id}/export?formaat=html`)),
      ...documentIds.map((id) => api(`/documenten/${id}/export?formaat=${CANARY}`)),
    ];

    let looked = 0;
    for (const person of [null, ...DEMO_PEOPLE]) {
      const cookie = person === null ? '' : await server.signIn(person.id);
      const isOwner = person?.gemeente?.slug === WIJCHEN && /woordvoerder|afgevaardigde/.test(person.rol);
      const received: string[] = [];
      for (const path of paths)
        received.push(await everythingIn(await server.request(path, { headers: { cookie } })));
      const all = received.join('\n');
      expect(all.includes(CANARY)).toBe(isOwner);
      expect(all.includes(secretId)).toBe(isOwner);
      looked += received.length;
    }
    expect(looked).toBe(12 * 23);

    const kept = [...server.logLines, await server.metrics.registry.metrics()].join('\n');
    expect(kept).toContain('/api/v1/documenten/:id/export');
    expect(kept).not.toContain(CANARY);
    expect(kept).not.toContain(secretId);
    for (const { naam } of DEMO_PEOPLE) expect(kept).not.toContain(naam);
    expect(kept).not.toMatch(/samenspraak=|formaat=/);
  });
});

const api = (path: string): string => `/api/v1${path}`;

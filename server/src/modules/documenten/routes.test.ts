import { documentenSchema, documentSchema } from '@samenspraak/shared/http/documenten';
import { problemSchema } from '@samenspraak/shared/http/problem';
import { trajectenSchema } from '@samenspraak/shared/http/trajecten';
import { describe, expect, it } from 'vitest';
import { createTestApp } from '#testing/testApp';
import { TEST_DOCUMENTS } from '#testing/demoDocuments';

async function setup(persoon = 'wijchen-woordvoerder') {
  const server = await createTestApp({ documents: TEST_DOCUMENTS });
  const cookie = await server.signIn(persoon);
  const get = (path: string) => server.request(`/api/v1${path}`, { headers: { cookie } });
  const post = (path: string, body: string) =>
    server.request(`/api/v1${path}`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json', origin: 'http://localhost:3000' },
      body,
    });
  const [traject] = trajectenSchema.parse(await (await get('/trajecten')).json());
  if (traject === undefined) throw new Error('no traject');
  const list = async () =>
    documentenSchema.parse(await (await get(`/trajecten/${traject.id}/documenten`)).json());
  return { ...server, get, post, traject, list };
}

describe('the trajecten', () => {
  it('come with the caller’s own capacity', async () => {
    const { traject, get } = await setup('druten-afgevaardigde');
    expect(traject).toMatchObject({
      rol: 'afgevaardigde',
      gemeente: 'druten',
      huidigeStap: 3,
      magNotitieMaken: true,
    });
    expect(traject.gemeenten.map(({ code }) => code)).toEqual(['GM0296', 'GM0225', 'GM0209']);
    expect(await (await get(`/trajecten/${traject.id}`)).json()).toEqual(traject);
  });

  it.each(['a'.repeat(26), 'onzin'])('do not hold %s', async (id) => {
    const { get } = await setup();
    for (const path of [`/trajecten/${id}`, `/trajecten/${id}/documenten`]) {
      expect((await get(path)).status).toBe(404);
    }
  });
});

describe('POST documenten', () => {
  it('creates a notitie of the caller’s municipality, with a text', async () => {
    const { post, traject, list, get, texts } = await setup();
    const answer = await post(
      `/trajecten/${traject.id}/documenten`,
      '{"soort":"notitie","titel":"  Onze lijn "}',
    );
    expect(answer.status).toBe(201);
    const document = documentSchema.parse(await answer.json());
    expect(document).toMatchObject({
      soort: 'notitie',
      titel: 'Onze lijn',
      gemeente: 'wijchen',
      magBewerken: true,
    });
    expect(answer.headers.get('location')).toBe(`/api/v1/documenten/${document.id}`);
    expect(JSON.stringify(texts.get(document.id))).toContain('Onze lijn');
    expect((await list()).at(-1)).toEqual(document);
    expect(await (await get(`/documenten/${document.id}`)).json()).toEqual(document);
  });

  it.each([
    ['{"soort":"visiedocument","titel":"x"}', ['soort']],
    ['{"soort":"notitie","titel":"   "}', ['titel']],
    ['{"soort":"notitie","titel":7}', ['titel']],
    [`{"soort":"notitie","titel":"${'x'.repeat(201)}"}`, ['titel']],
    ['{}', ['soort', 'titel']],
    ['{"soort":"notitie","titel":"x","gemeente":"druten"}', ['']],
    ['[]', ['']],
    ['{"soort"', ['']],
  ])('refuses %s naming %j', async (body, velden) => {
    const { post, traject, list } = await setup();
    const before = await list();
    const answer = await post(`/trajecten/${traject.id}/documenten`, body);
    expect(answer.status).toBe(400);
    expect(problemSchema.parse(await answer.json()).velden?.map(({ veld }) => veld)).toEqual(velden);
    expect(await list()).toEqual(before);
  });

  it('leaves nothing to be found when the text could not be made durable', async () => {
    const { post, traject, list, texts } = await setup();
    const before = await list();
    texts.set = () => {
      throw new Error('disk full');
    };
    const answer = await post(`/trajecten/${traject.id}/documenten`, '{"soort":"notitie","titel":"x"}');
    expect(answer.status).toBe(500);
    expect(await list()).toEqual(before);
  });
});

describe('GET export', () => {
  it.each(['docx', 'html'])('hands the %s over as a file that runs nothing', async (formaat) => {
    const { get, list } = await setup();
    const [visie] = await list();
    const answer = await get(`/documenten/${visie?.id}/export?formaat=${formaat}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="tekst.${formaat}"`);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toBe(
      "sandbox; default-src 'none'; style-src 'unsafe-inline'",
    );
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const content = (await answer.json()) as { text: { json: unknown }; meta: object };
    expect(JSON.stringify(content.text.json)).toContain('tekst van allen');
    expect(content.meta).toMatchObject({
      titel: 'Visie',
      oefenomgeving: true,
      datum: '2026-11-23T09:00:00.000Z',
    });
  });

  it.each(['', '?formaat=', '?formaat=pdf', '?formaat=docx&formaat=html'])(
    'refuses "%s" naming the field',
    async (query) => {
      const { get, list } = await setup();
      const [visie] = await list();
      const answer = await get(`/documenten/${visie?.id}/export${query}`);
      expect(answer.status).toBe(400);
      expect(problemSchema.parse(await answer.json()).velden?.[0]?.veld).toBe('formaat');
    },
  );

  it('says so when a document is set apart', async () => {
    const { get, list, texts } = await setup();
    const [visie] = await list();
    texts.clear();
    expect((await get(`/documenten/${visie?.id}/export?formaat=html`)).status).toBe(503);
  });
});

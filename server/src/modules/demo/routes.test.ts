import { problemSchema } from '@samenspraak/shared/http/problem';
import { proefPersonenSchema } from '@samenspraak/shared/http/proef';
import { describe, expect, it } from 'vitest';
import { createTestApp } from '#testing/testApp';

const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const aanmelden = (body: string, headers: Record<string, string>): [string, RequestInit] => [
  '/proef/aanmelden',
  { method: 'POST', headers, body },
];

describe('GET /proef/personen', () => {
  it('names everybody, a woordvoerder and an afgevaardigde for each municipality among them', async () => {
    const { request } = await createTestApp();
    const people = proefPersonenSchema.parse(await (await request('/proef/personen')).json());
    expect(people).toHaveLength(11);
    expect(new Set(people.map(({ rol }) => rol)).size).toBe(7);
    for (const gemeente of ['wijchen', 'druten', 'beuningen']) {
      const ids = people.filter((person) => person.gemeente?.slug === gemeente).map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining([`${gemeente}-woordvoerder`, `${gemeente}-afgevaardigde`]));
    }
  });
});

describe('POST /proef/aanmelden', () => {
  it('signs in by JSON, from a script without Origin', async () => {
    const { request } = await createTestApp();
    const answer = await request(...aanmelden('{"persoon":"wijchen-woordvoerder"}', json));
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ id: 'wijchen-woordvoerder', rol: 'woordvoerder' });
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^samenspraak=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it('signs in by form, and goes to the workspace', async () => {
    const { request } = await createTestApp();
    const answer = await request(...aanmelden('persoon=procesbegeleider', form));
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/');
    expect(answer.headers.get('set-cookie')).toContain('samenspraak=');
  });

  it.each([
    ['{"persoon":"niemand"}', json, 'persoon'],
    ['{"persoon":7}', json, 'persoon'],
    ['{}', json, 'persoon'],
    ['persoon=Onmogelijk!', form, 'persoon'],
    ['', form, 'persoon'],
    ['{"persoon"', json, ''],
  ])('refuses %s naming the field, without a cookie', async (body, headers, veld) => {
    const { request } = await createTestApp();
    const answer = await request(...aanmelden(body, headers));
    expect(answer.status).toBe(400);
    expect(problemSchema.parse(await answer.json()).velden).toEqual([{ veld, reden: expect.any(String) }]);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it('never signs in by GET', async () => {
    const { request } = await createTestApp();
    const answer = await request('/proef/aanmelden?persoon=wijchen-woordvoerder');
    expect(answer.status).toBe(405);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it.each(['http://evil.nl', 'null', 'http://druten-woordvoerder.localhost:3000'])(
    'refuses a page of %s',
    async (origin) => {
      const { request, repositories } = await createTestApp();
      const answer = await request(...aanmelden('persoon=wijchen-woordvoerder', { ...form, origin }));
      expect(answer.status).toBe(403);
      expect(repositories.tables.sessions.size).toBe(0);
    },
  );

  it('gives a new session at every sign-in and ends the one that came along', async () => {
    const { request, signIn, repositories } = await createTestApp();
    const before = await signIn('wijchen-woordvoerder');
    const answer = await request(...aanmelden('persoon=druten-woordvoerder', { ...form, cookie: before }));
    const after = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(after).not.toBe(before);
    expect(repositories.tables.sessions.size).toBe(1);
    expect((await request('/api/v1/ik', { headers: { cookie: before } })).status).toBe(401);
    expect((await request('/api/v1/ik', { headers: { cookie: after } })).status).toBe(200);
  });

  it('takes no session that the caller chose', async () => {
    const { request } = await createTestApp();
    const chosen = `samenspraak=${'x'.repeat(43)}`;
    const answer = await request(...aanmelden('persoon=druten-woordvoerder', { ...form, cookie: chosen }));
    expect(answer.headers.get('set-cookie')).not.toContain(chosen);
    expect((await request('/api/v1/ik', { headers: { cookie: chosen } })).status).toBe(401);
  });
});

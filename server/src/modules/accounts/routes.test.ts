import { ikSchema } from '@samenspraak/shared/http/trajecten';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { createTestApp } from '#testing/testApp';
import { createSessionCookie } from './sessionCookie.ts';
import { SESSION_LIFETIME_S } from './sessions.ts';

describe('GET /api/v1/ik', () => {
  it('names who is signed in', async () => {
    const { request, signIn } = await createTestApp();
    const cookie = await signIn('beuningen-afgevaardigde');
    const ik = ikSchema.parse(await (await request('/api/v1/ik', { headers: { cookie } })).json());
    expect(ik).toEqual({ id: 'beuningen-afgevaardigde', naam: 'Lotte Willems', oefenomgeving: true });
  });

  it.each(['', 'samenspraak=', 'samenspraak=onzin', '__Host-samenspraak=x'])(
    'answers 401 to "%s"',
    async (cookie) => {
      const { request } = await createTestApp();
      expect((await request('/api/v1/ik', { headers: { cookie } })).status).toBe(401);
    },
  );

  it('answers 401 once the session has passed its time', async () => {
    const { request, signIn, clock } = await createTestApp();
    const cookie = await signIn('waarnemer');
    clock.nowMs += SESSION_LIFETIME_S * 1000;
    expect((await request('/api/v1/ik', { headers: { cookie } })).status).toBe(401);
  });
});

describe('POST /api/v1/afmelden', () => {
  it('ends the session and takes the cookie away', async () => {
    const { request, signIn, repositories } = await createTestApp();
    const cookie = await signIn('wijchen-woordvoerder');
    const headers = { cookie, origin: 'http://localhost:3000' };
    const answer = await request('/api/v1/afmelden', { method: 'POST', headers });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('set-cookie')).toMatch(
      /^samenspraak=; Max-Age=0; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect(repositories.tables.sessions.size).toBe(0);
    expect((await request('/api/v1/ik', { headers: { cookie } })).status).toBe(401);
  });

  it.each(['http://evil.nl', 'http://localhost:8080', 'null'])(
    'does nothing for a page of %s',
    async (origin) => {
      const { request, signIn } = await createTestApp();
      const cookie = await signIn('wijchen-woordvoerder');
      expect(
        (await request('/api/v1/afmelden', { method: 'POST', headers: { cookie, origin } })).status,
      ).toBe(403);
      expect((await request('/api/v1/ik', { headers: { cookie } })).status).toBe(200);
    },
  );
});

describe('createSessionCookie', () => {
  it('reads its own name only, and over https the one that browsers guard', () => {
    expect(createSessionCookie(false).read('a=1; samenspraak=x')).toBe('x');
    expect(createSessionCookie(true).read('samenspraak=x')).toBeNull();
    expect(createSessionCookie(true).read('__Host-samenspraak=x')).toBe('x');
    expect(createSessionCookie(true).read(undefined)).toBeNull();
  });

  it('writes it for this host alone over https', async () => {
    const app = new Hono().get('/', (c) => {
      createSessionCookie(true).write(c, 'x', 60);
      return c.body(null);
    });
    const header = (await app.request('/')).headers.get('set-cookie');
    expect(header).toBe('__Host-samenspraak=x; Max-Age=60; Path=/; HttpOnly; Secure; SameSite=Strict');
  });
});

import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { HttpEnv } from './httpEnv.ts';
import { requireOwnHost, requireOwnOrigin } from './ownOrigin.ts';
import { demoOriginPolicy } from './originPolicy.ts';

const app = new Hono<HttpEnv>()
  .use(requireOwnHost(demoOriginPolicy))
  .use('/api/*', requireOwnOrigin(demoOriginPolicy, { leansOnCookie: true }))
  .use('/proef/*', requireOwnOrigin(demoOriginPolicy, { leansOnCookie: false }))
  .all('*', (c) => c.text('gedaan'));

const post = async (path: string, headers: Record<string, string>) =>
  (await app.request(path, { method: 'POST', headers: { host: 'localhost:3000', ...headers } })).status;

const json = { 'content-type': 'application/json; charset=utf-8' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const cookie = { cookie: 'samenspraak=x' };

describe('requireOwnOrigin', () => {
  it('takes a change from a page of this host', async () => {
    expect(await post('/api/x', { ...cookie, ...form, origin: 'http://localhost:3000' })).toBe(200);
  });

  it.each(['http://evil.nl', 'null', 'http://localhost:8080'])('refuses a change from %s', async (origin) => {
    expect(await post('/api/x', { ...cookie, ...json, origin })).toBe(403);
    expect(await post('/proef/x', { ...json, origin })).toBe(403);
  });

  it('takes a script without Origin where a forged form could not do the same', async () => {
    expect(await post('/api/x', { ...cookie, ...json })).toBe(200);
    expect(await post('/api/x', form)).toBe(200);
    expect(await post('/proef/x', { ...cookie, ...form })).toBe(200);
  });

  it.each([form, { 'content-type': 'text/plain' }, {}])(
    'refuses %j with a cookie and no Origin',
    async (headers) => {
      expect(await post('/api/x', { ...cookie, ...headers })).toBe(403);
    },
  );

  it.each(['cross-site', 'same-site', 'none'])(
    'refuses a browser that says %s and no Origin',
    async (site) => {
      expect(await post('/api/x', { ...cookie, ...json, 'sec-fetch-site': site })).toBe(403);
      expect(await post('/proef/x', { ...form, 'sec-fetch-site': site })).toBe(403);
    },
  );

  it('leaves reading alone', async () => {
    const answer = await app.request('/api/x', {
      headers: { host: 'localhost:3000', origin: 'http://evil.nl' },
    });
    expect(answer.status).toBe(200);
  });
});

describe('requireOwnHost', () => {
  it('refuses a rebound name, also for reading', async () => {
    const answer = await app.request('/api/x', { headers: { host: 'evil.nl:3000' } });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
  });
});

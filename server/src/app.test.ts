import { AppError } from '@samenspraak/shared/errors';
import { problemSchema } from '@samenspraak/shared/http/problem';
import { describe, expect, it } from 'vitest';
import { createTestApp } from '#testing/testApp';

const problemOf = async (answer: Response) => problemSchema.parse(await answer.json());

describe('the HTTP edge', () => {
  it('answers an unknown route with a problem that carries the request id', async () => {
    const { request, logLines } = await createTestApp();
    const answer = await request('/api/v1/onbekend');
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    const { instance, type } = await problemOf(answer);
    expect(type).toBe('/problemen/notFound');
    expect(answer.headers.get('x-request-id')).toBe(instance);
    expect(logLines.join('')).toContain(instance);
  });

  it('makes its own request id, whatever the caller sends', async () => {
    const { request, logLines } = await createTestApp();
    const answer = await request('/healthz', { headers: { 'x-request-id': 'naam-van-iemand' } });
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(logLines.join('')).not.toContain('naam-van-iemand');
  });

  it('names the methods of a known path', async () => {
    const { request } = await createTestApp();
    const answer = await request('/api/v1/trajecten', { method: 'DELETE' });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, HEAD');
    expect((await problemOf(answer)).status).toBe(405);
  });

  it.each([{ 'content-length': '70000' }, { 'transfer-encoding': 'chunked' }])(
    'refuses a large body (%j)',
    async (headers) => {
      const { request } = await createTestApp();
      const answer = await request('/proef/aanmelden', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ persoon: 'x'.repeat(70_000) }),
      });
      expect(answer.status).toBe(413);
      expect((await problemOf(answer)).type).toBe('/problemen/tooLarge');
    },
  );

  it.each(['/', '/healthz', '/api/v1/ik', '/api/v1/onbekend', '/proef/personen', '/metrics'])(
    'puts the security headers on %s',
    async (path) => {
      const { request } = await createTestApp();
      const { headers } = await request(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('strict-transport-security')).toBeNull();
    },
  );

  it('asks browsers to stay on https where it is served so', async () => {
    const { request } = await createTestApp({ demo: false, https: true });
    expect((await request('/healthz')).headers.get('strict-transport-security')).toContain('max-age=');
  });

  it.each(['/api/v1/ik', '/api/v1/trajecten', '/api/v1/onbekend', '/api/v1/openapi.json'])(
    'keeps %s out of caches and names the version of the API',
    async (path) => {
      const { request } = await createTestApp();
      const { headers } = await request(path);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('api-version')).toBe('1.0.0');
    },
  );

  it('answers a fault with 500 and keeps its message to itself', async () => {
    const { request, repositories, signIn, logLines } = await createTestApp();
    const cookie = await signIn('wijchen-woordvoerder');
    repositories.documents.find = () => Promise.reject(new Error('geheim'));
    const answer = await request(`/api/v1/documenten/${'a'.repeat(26)}`, { headers: { cookie } });
    expect(answer.status).toBe(500);
    const body = await problemOf(answer);
    expect(JSON.stringify(body)).not.toContain('geheim');
    expect(logLines.join('')).not.toContain('geheim');
    expect(logLines.join('')).toContain('request failed');
  });

  it('reports no fault when the caller hangs up', async () => {
    const { request, repositories, signIn, logLines } = await createTestApp();
    const cookie = await signIn('wijchen-woordvoerder');
    const caller = new AbortController();
    repositories.documents.find = () => {
      caller.abort();
      return Promise.reject(new Error('aborted'));
    };
    await request(`/api/v1/documenten/${'a'.repeat(26)}`, { headers: { cookie }, signal: caller.signal });
    expect(logLines.join('')).not.toContain('request failed');
  });

  it('passes an expected failure on with its own status', async () => {
    const { request, repositories, signIn } = await createTestApp();
    const cookie = await signIn('wijchen-woordvoerder');
    repositories.documents.find = () => Promise.reject(new AppError('overloaded', 'geheim'));
    const answer = await request(`/api/v1/documenten/${'a'.repeat(26)}`, { headers: { cookie } });
    expect(answer.status).toBe(503);
    expect((await problemOf(answer)).type).toBe('/problemen/overloaded');
  });

  it.each(['GET', 'POST', 'DELETE'])('knows no /proef outside the trial environment (%s)', async (method) => {
    const { request } = await createTestApp({ demo: false });
    for (const path of ['/proef', '/proef/', '/proef/personen', '/proef/aanmelden']) {
      const headers = { accept: 'text/html', 'sec-fetch-mode': 'navigate', origin: 'http://localhost:3000' };
      expect((await request(path, { method, headers })).status).toBe(404);
    }
  });

  it('counts requests by route, without the path', async () => {
    const { request, metrics } = await createTestApp();
    await request('/api/v1/documenten/geheim?zoek=geheim');
    const text = await metrics.registry.metrics();
    expect(text).toMatch(
      /samenspraak_http_requests_total\{method="GET",route="\/api\/v1\/documenten\/:id",status="401"\} 1/,
    );
    expect(text).not.toContain('geheim');
  });
});

describe('the description of the API', () => {
  it('covers every route of the API and the trial environment, with its failures', async () => {
    const { app, request } = await createTestApp();
    const answer = await request('/api/v1/openapi.json');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    const description = (await answer.json()) as {
      openapi: string;
      paths: Record<string, Record<string, unknown>>;
    };
    expect(description.openapi).toBe('3.1.0');
    const described = Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const registered = app.routes
      .filter(
        ({ method, path }) => method !== 'ALL' && /^\/(api|proef)\//.test(path) && !path.endsWith('.json'),
      )
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    expect(new Set(described)).toEqual(new Set(registered));
    expect(JSON.stringify(description.paths)).toContain('application/problem+json');
  });

  it('leaves the trial environment out where it is off', async () => {
    const { request } = await createTestApp({ demo: false });
    expect(await (await request('/api/v1/openapi.json')).text()).not.toContain('/proef/');
  });
});

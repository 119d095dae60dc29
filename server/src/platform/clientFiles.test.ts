import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientFiles } from './clientFiles.ts';
import type { HttpEnv } from './httpEnv.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'client-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>pagina</title>');
  await writeFile(join(folder, 'assets', 'app-1a2b.js'), 'let leesbaar;');
  await writeFile(join(folder, 'assets', 'app-1a2b.js.br'), 'verpakt');
});
afterAll(() => rm(folder, { recursive: true }));

const app = () =>
  new Hono<HttpEnv>()
    .use(clientFiles(folder, (path) => path !== '/dicht'))
    .notFound((c) => c.text('niets', 404));
const get = (path: string, headers: Record<string, string> = {}) => app().request(path, { headers });
const navigation = { accept: 'text/html,*/*', 'sec-fetch-mode': 'navigate' };

describe('clientFiles', () => {
  it('keeps hashed files for a year and takes the packed one where it may', async () => {
    const plain = await get('/assets/app-1a2b.js');
    expect(await plain.text()).toBe('let leesbaar;');
    expect(plain.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const packed = await get('/assets/app-1a2b.js', { 'accept-encoding': 'gzip, br' });
    expect(await packed.text()).toBe('verpakt');
    expect(packed.headers.get('content-encoding')).toBe('br');
    expect(packed.headers.get('content-type')).toContain('javascript');
  });

  it.each(['/', '/trajecten/x', '/proef'])(
    'answers a navigation to %s with the page, checked every time',
    async (path) => {
      const answer = await get(path, navigation);
      expect(await answer.text()).toContain('pagina');
      expect(answer.headers.get('cache-control')).toBe('no-cache');
    },
  );

  it('takes a client that asks for HTML by name for a navigation', async () => {
    expect((await get('/trajecten', { accept: 'text/html' })).status).toBe(200);
    expect((await get('/plaatje.png', { accept: 'text/html' })).status).toBe(404);
  });

  it.each(['/api/v1/onbekend', '/sync/x', '/healthz', '/assets/weg.js', '/dicht'])(
    'leaves %s to what comes next',
    async (path) => {
      expect((await get(path, navigation)).status).toBe(404);
    },
  );

  it.each(['/trajecten', '/../package.json', '/%2e%2e/package.json', '/assets/..%2findex.html'])(
    'answers nothing to %s outside a navigation',
    async (path) => {
      expect((await get(path, { accept: '*/*', 'sec-fetch-mode': 'cors' })).status).toBe(404);
    },
  );

  it('never answers a change with the page', async () => {
    expect((await app().request('/trajecten', { method: 'POST', headers: navigation })).status).toBe(404);
  });

  it('serves nothing without a built client', async () => {
    const bare = new Hono<HttpEnv>().use(clientFiles(join(folder, 'weg'), () => true));
    expect((await bare.request('/', { headers: navigation })).status).toBe(404);
  });
});

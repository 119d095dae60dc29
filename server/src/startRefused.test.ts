import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startProcess, type ServerProcess } from '#testing/serverProcess';

let folder = '';
const running: ServerProcess[] = [];

/** A trial environment on a free port with a data folder of its own. */
function start(environment: Readonly<Record<string, string>> = {}): ServerProcess {
  const server = startProcess({ DEMO: '1', PORT: '0', DATA_DIR: join(folder, 'data'), ...environment });
  running.push(server);
  return server;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samenspraak-'));
});
afterEach(async () => {
  for (const server of running.splice(0)) {
    server.kill('SIGKILL');
    await server.ended;
  }
  await rm(folder, { recursive: true, force: true });
});

/** Expects one line on standard error that names the cause, and exit code 1. */
async function expectRefusal(server: ServerProcess, cause: RegExp): Promise<void> {
  const { code, stderr } = await server.ended;
  expect(stderr).toMatch(cause);
  expect(stderr).toMatch(/^Samenspraak start niet: [^\n]+\n$/);
  expect(code).toBe(1);
}

describe('a server that cannot start', () => {
  it.each([
    [{ PORT: 'drie' }, /PORT moet/],
    [{ DEMO: 'ja' }, /DEMO moet/],
    [{ LOG_LEVEL: 'luid', PORT: '-1' }, /PORT moet.*; LOG_LEVEL moet/],
    [{ HOST: '0.0.0.0' }, /HOST moet/],
    [{ NODE_ENV: 'production' }, /DEMO mag niet/],
    [{ DEMO: '0', PUBLIC_URL: 'http://voorbeeld.nl' }, /PUBLIC_URL moet/],
    [{ DEMO: '0', HOST: '192.0.2.1' }, /192\.0\.2\.1 is niet van deze machine/],
  ])('says why for %j', async (environment, cause) => {
    await expectRefusal(start(environment), cause);
  });

  it('names a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expectRefusal(start({ PORT: String(port) }), new RegExp(`poort ${port} is al in gebruik`));
    other.close();
  });

  it('names a data folder that is a file', async () => {
    await writeFile(join(folder, 'bestand'), '');
    for (const dataDir of [join(folder, 'bestand'), join(folder, 'bestand', 'data')]) {
      await expectRefusal(start({ DATA_DIR: dataDir }), /bestand\S* kan niet worden gemaakt of beschreven/);
    }
  });

  it('names a data folder on a file system that takes none', async () => {
    await expectRefusal(
      start({ DATA_DIR: '/proc/samenspraak/data' }),
      /kan niet worden gemaakt of beschreven/,
    );
  });

  it('leaves the data folder of another process alone', async () => {
    const first = start();
    await first.ready;
    await expectRefusal(start(), /is in gebruik door een andere Samenspraak/);
    expect((await fetch(new URL('/healthz', await first.ready))).status).toBe(200);
  });
});

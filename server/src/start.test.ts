import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { signIn } from '#testing/apiClient';
import { startProcess, type ServerProcess } from '#testing/serverProcess';
import { joinAs, until, type StockPeer } from '#testing/stockPeer';

let folder = '';
const running: ServerProcess[] = [];
const peers: StockPeer[] = [];

/** A trial environment on a free port, with the same data folder within a test. */
async function start(environment: Readonly<Record<string, string>> = {}) {
  const server = startProcess({ DEMO: '1', PORT: '0', DATA_DIR: folder, ...environment });
  running.push(server);
  const url = await server.ready;
  const join = async (persoon: string, documentId?: string) => {
    const client = await signIn(url, persoon);
    const id = documentId ?? (await client.documents())[0]?.id ?? '';
    const peer = joinAs(url, client, id);
    peers.push(peer);
    return { ...peer, client, documentId: id };
  };
  return { server, url, join };
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samenspraak-'));
});
afterEach(async () => {
  for (const peer of peers.splice(0)) peer.leave();
  for (const server of running.splice(0)) {
    server.kill('SIGKILL');
    await server.ended;
  }
  await rm(folder, { recursive: true, force: true });
});

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

/** Writes a word at the end of the first heading of a text. */
function write(text: Y.XmlFragment, word: string): void {
  const [run] = text.createTreeWalker((node) => node instanceof Y.XmlText);
  if (!(run instanceof Y.XmlText)) throw new Error('no text to write in');
  run.insert(run.length, word);
}

describe('a running server', () => {
  it('lets three people write one text with a stock client, and exports what they wrote', async () => {
    const { join } = await start();
    const writers = [
      await join('wijchen-woordvoerder'),
      await join('druten-afgevaardigde'),
      await join('procesbegeleider'),
    ];
    await until(() => writers.every(({ provider }) => provider.synced));
    const words = writers.map((_, number) => `woord${number}`);
    writers.forEach(({ text }, number) => write(text, words[number] ?? ''));
    await until(() => writers.every(({ says }) => words.every((word) => says().includes(word))));
    const [first, ...others] = writers.map(({ says }) => says());
    for (const other of others) expect(other).toBe(first);

    const [writer] = writers;
    const html = await writer?.client.call(`/api/v1/documenten/${writer.documentId}/export?formaat=html`);
    const page = (await html?.text()) ?? '';
    for (const word of words) expect(page).toContain(word);
    expect(page).toContain('Oefenomgeving, verzonnen gegevens');
    const docx = await writer?.client.call(`/api/v1/documenten/${writer.documentId}/export?formaat=docx`);
    expect((await docx?.text())?.startsWith('PK')).toBe(true);
  });

  it('lets a raadslid read, and drops what they write', async () => {
    const { join } = await start();
    const raadslid = await join('wijchen-raadslid');
    const woordvoerder = await join('wijchen-woordvoerder');
    await until(() => raadslid.provider.synced && woordvoerder.provider.synced);
    expect(raadslid.text.length).toBeGreaterThan(0);
    write(raadslid.text, 'stiekem');
    write(woordvoerder.text, 'gewoon');
    await until(() => raadslid.says().includes('gewoon'));
    const later = await join('druten-woordvoerder');
    await until(() => later.provider.synced);
    expect(later.says()).not.toContain('stiekem');
  });

  it('sends a private notitie of Wijchen in no frame to anybody else', async () => {
    const { join, url } = await start();
    const owner = await signIn(url, 'wijchen-woordvoerder');
    const notitie = (await owner.documents()).find(({ soort }) => soort === 'notitie');
    const other = await join('druten-woordvoerder');
    const intruder = await join('druten-woordvoerder', notitie?.id ?? '');
    const writer = await join('wijchen-afgevaardigde', notitie?.id ?? '');
    await until(() => writer.provider.synced && other.provider.synced);
    write(writer.text, 'kanarie-7f3a');
    expect(await intruder.closed).not.toBe(1000);
    const colleague = await join('wijchen-woordvoerder', notitie?.id ?? '');
    await until(() => colleague.says().includes('kanarie-7f3a'));
    for (const { received } of [other, intruder]) {
      expect(Buffer.concat(received).toString('latin1')).not.toContain('kanarie-7f3a');
    }
    expect(Buffer.concat(colleague.received).toString('latin1')).toContain('kanarie-7f3a');
  });

  it('closes the connections of somebody who signs out', async () => {
    const { join } = await start();
    const { client, provider, closed } = await join('wijchen-woordvoerder');
    await until(() => provider.synced);
    expect((await client.call('/api/v1/afmelden', { method: 'POST' })).status).toBe(204);
    expect(await closed).toBe(4401);
  });

  it('drains on SIGTERM, however often it comes, and keeps everything', async () => {
    const first = await start();
    const writer = await first.join('beuningen-woordvoerder');
    await until(() => writer.provider.synced);
    const reader = await first.join('druten-woordvoerder');
    write(writer.text, 'bewaard');
    await until(() => reader.says().includes('bewaard'));
    writer.provider.shouldConnect = false;
    for (let time = 0; time < 3; time += 1) first.server.kill('SIGTERM');
    const { code, signal, stderr } = await first.server.ended;
    expect({ code, signal, stderr }).toEqual({ code: 0, signal: null, stderr: '' });
    expect(await writer.closed).toBe(4503);

    const second = await start();
    const again = await second.join('wijchen-woordvoerder', writer.documentId);
    await until(() => again.says().includes('bewaard'));
    expect((await again.client.documents()).filter(({ soort }) => soort === 'visiedocument')).toHaveLength(1);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends with 0 on %s when nobody is there', async (signal) => {
    const { server } = await start();
    server.kill(signal);
    expect((await server.ended).code).toBe(0);
  });

  it('keeps the trial environment shut without DEMO', async () => {
    const { url } = await start({ DEMO: '0', PORT: String(await freePort()) });
    for (const path of ['/proef', '/proef/personen', '/proef/aanmelden']) {
      const answer = await fetch(new URL(path, url), { headers: { accept: 'text/html' } });
      expect(answer.status).toBe(404);
    }
    expect((await fetch(new URL('/readyz', url))).status).toBe(200);
  });
});

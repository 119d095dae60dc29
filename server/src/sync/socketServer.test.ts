import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { openRaw, type RawSocket } from '#testing/rawSocket';
import { cookieOf, OPEN_DOCUMENT, startRelayServer, type RelayServer } from '#testing/relayServer';
import { readServerFrame } from '#testing/serverFrames';
import { until } from '#testing/stockPeer';
import { syncFrame } from './frames.ts';

let server: RelayServer;

beforeEach(async () => {
  server = await startRelayServer({ limits: { connectionsPerAccount: 3, documentBytes: 200_000 } });
});
afterEach(async () => server.stop());

const headers = (cookie: string | undefined, origin = server.url.origin): Record<string, string> =>
  cookie === undefined ? { origin } : { cookie, origin };
const typed = (words: string): Uint8Array => {
  const doc = new Y.Doc();
  doc.getText('tekst').insert(0, words);
  return syncFrame('update', Y.encodeStateAsUpdate(doc));
};
const kinds = ({ received }: RawSocket) => received.map((frame) => readServerFrame(frame).kind);

/** Sends these bytes as an HTTP upgrade; resolves with the first line of the answer. */
async function answerTo(path: string, extra = ''): Promise<string> {
  const socket: Socket = connect(Number(server.url.port), server.url.hostname);
  socket.on('error', () => undefined);
  const head = `GET ${path} HTTP/1.1\r\nhost: ${server.url.host}\r\norigin: ${server.url.origin}\r\ncookie: ${cookieOf('wijchen')}\r\n`;
  const upgrade =
    'upgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\nsec-websocket-version: 13\r\n';
  socket.write(`${head}${upgrade}${extra}\r\n`);
  const [data] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  return data.toString().split('\r\n')[0] ?? '';
}

describe('before the upgrade', () => {
  it.each([
    ['another', 'http://kwaad.example'],
    ['the word null as', 'null'],
  ])('[CLOSE1] refuses %s origin', async (_, origin) => {
    await expect(
      openRaw(server.url, { headers: headers(cookieOf('druten'), origin) }).opened,
    ).rejects.toThrow('403');
  });

  it('[CLOSE1] refuses a missing origin', async () => {
    await expect(openRaw(server.url, { headers: { cookie: cookieOf('druten') } }).opened).rejects.toThrow(
      '403',
    );
  });

  it('[CLOSE2] refuses who brings no cookie', async () => {
    await expect(openRaw(server.url, { headers: headers(undefined) }).opened).rejects.toThrow('401');
  });

  it.each(['/', '//', '/sync', '/sync/', '/sync/a/b', '/elders/a', 'http://[/x', '/%zz', '//sync/a'])(
    '[CLOSE1] knows no path %s',
    async (path) => {
      expect(await answerTo(path)).toMatch(/^HTTP\/1\.1 404 /);
      expect(server.faults).toEqual([]);
    },
  );

  it('[CLOSE2] answers malformed ids and queries without a fault', async () => {
    for (const path of [
      '/sync/%zz',
      '/sync/%00',
      `/sync/${'a'.repeat(4000)}`,
      `/sync/${OPEN_DOCUMENT}?%zz=%E0%A4%A&schema=%`,
    ]) {
      expect(await answerTo(path)).toMatch(/^HTTP\/1\.1 (101|404) /);
    }
    expect(server.faults).toEqual([]);
  });

  it('[CLOSE1] survives headers that are far too large, and a key that is none', async () => {
    expect(await answerTo('/sync/x', `x-large: ${'x'.repeat(100_000)}\r\n`)).toContain('431');
    expect(await answerTo(`/sync/${OPEN_DOCUMENT}`, 'sec-websocket-key: kort\r\n')).toMatch(/ 4\d\d /);
    await openRaw(server.url).opened;
  });
});

describe('after the upgrade', () => {
  it.each([
    ['an unknown session', 4401, 'oud=1', OPEN_DOCUMENT],
    ['an unknown document', 4404, undefined, 'z'.repeat(26)],
    ['an id that is none', 4404, undefined, 'geen-id'],
  ])('[CLOSE2] closes with a code at %s: %i', async (_, code, cookie, documentId) => {
    const raw = openRaw(server.url, {
      path: `/sync/${documentId}`,
      headers: headers(cookie ?? cookieOf('wijchen')),
    });
    await expect(raw.closed).resolves.toBe(code);
    expect(raw.received).toEqual([]);
  });

  it.each(['0', '-1', 'x', ''])('[CLOSE3] closes a client with schema %s', async (schema) => {
    const raw = openRaw(server.url, { path: `/sync/${OPEN_DOCUMENT}?schema=${schema}` });
    await expect(raw.closed).resolves.toBe(4409);
  });

  it('[CLOSE2] closes with 4423 at a damaged log, at once, and keeps other documents going', async () => {
    const damage = { documentId: OPEN_DOCUMENT, sequence: 1, reason: 'chain' } as const;
    const { log } = server;
    const read = log.read.bind(log);
    log.read = async (id) => (id === OPEN_DOCUMENT ? { kind: 'damaged', damage } : read(id));
    await expect(openRaw(server.url).closed).resolves.toBe(4423);
    expect(server.counted).toContain('quarantined');
    const other = openRaw(server.url, { path: `/sync/${'b'.repeat(26)}` });
    await until(() => other.received.length > 0);
    expect(kinds(other)).toEqual(['step1']);
  });

  it('[CLOSE4] closes with 1007 at a text frame and at nonsense', async () => {
    const [text, nonsense] = [openRaw(server.url), openRaw(server.url)];
    await Promise.all([text.opened, nonsense.opened]);
    text.socket.send('hallo');
    nonsense.socket.send(Uint8Array.of(0, 9, 9));
    expect(await Promise.all([text.closed, nonsense.closed])).toEqual([1007, 1007]);
  });

  it('[GATE10] closes with 1009 at a frame above every limit', async () => {
    const raw = openRaw(server.url);
    await raw.opened;
    raw.socket.send(new Uint8Array(300_000));
    await expect(raw.closed).resolves.toBe(1009);
  });

  it('[BP4] lets an account have so many connections, and another again when one is gone', async () => {
    const three = [openRaw(server.url), openRaw(server.url), openRaw(server.url)];
    await Promise.all(three.map(({ opened }) => opened));
    await until(() => server.relay.stats().connections === 3);
    await expect(openRaw(server.url).closed).resolves.toBe(1013);
    const other = openRaw(server.url, { headers: headers(cookieOf('druten')) });
    await until(() => other.received.length > 0);
    three[0]?.socket.terminate();
    await until(() => server.relay.stats().connections === 3);
    const again = openRaw(server.url);
    await until(() => again.received.length > 0);
    expect(kinds(again)[0]).toBe('step1');
  });
});

describe('rights and sessions', () => {
  it('[CLOSE5] closes with the code of a session that ends', async () => {
    const raw = openRaw(server.url);
    await until(() => raw.received.length > 0);
    server.announce('notSignedIn');
    await expect(raw.closed).resolves.toBe(4401);
    await until(() => server.listeners() === 0);
  });

  it('[CLOSE5] closes with 4403 when rights end, and [FLOW6] when they ended before the document was open', async () => {
    const raw = openRaw(server.url);
    await until(() => raw.received.length > 0);
    server.setRights({ read: false, edit: false });
    server.announce();
    await expect(raw.closed).resolves.toBe(4403);
    const late = openRaw(server.url);
    await expect(late.closed).resolves.toBe(4403);
    expect(late.received).toEqual([]);
  });
});

describe('connections that go', () => {
  it('[CLOSE6] forgets a socket that closes while its document is being read', async () => {
    const { log } = server;
    const read = log.read.bind(log);
    const gate = Promise.withResolvers<void>();
    log.read = async (id) => gate.promise.then(() => read(id));
    const raw = openRaw(server.url);
    await raw.opened;
    raw.socket.terminate();
    await raw.closed;
    gate.resolve();
    const next = openRaw(server.url);
    await until(() => next.received.length > 0);
    expect(server.relay.stats().connections).toBe(1);
    expect(server.listeners()).toBe(1);
  });

  it('[CLOSE6] ends with nothing: no connection, no listener', async () => {
    const sockets = [openRaw(server.url), openRaw(server.url)];
    await until(() => sockets.every(({ received }) => received.length > 0));
    sockets[0]?.socket.close();
    sockets[1]?.socket.terminate();
    await until(() => server.relay.stats().connections === 0 && server.listeners() === 0);
    expect(server.faults).toEqual([]);
  });

  it('[CLOSE7] drains while somebody goes on typing, with what it took in stored', async () => {
    const raw = openRaw(server.url);
    await until(() => raw.received.length > 0);
    const { log } = server;
    const append = log.append.bind(log);
    let stored = 0;
    log.append = async (entries) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      stored += entries.length;
      return append(entries);
    };
    const typing = setInterval(() => raw.socket.readyState === 1 && raw.socket.send(typed('a')), 1);
    await until(() => stored > 5);
    await server.relay.drain();
    clearInterval(typing);
    await expect(raw.closed).resolves.toBe(4503);
    const last = raw.received.map(readServerFrame).findLast(({ kind }) => kind === 'acknowledgement');
    expect(last).toEqual({ kind: 'acknowledgement', count: stored });
  });

  it('[CLOSE7] lets nobody in while it drains, also who was waiting for a document', async () => {
    const { log } = server;
    const gate = Promise.withResolvers<void>();
    const read = log.read.bind(log);
    log.read = async (id) => gate.promise.then(() => read(id));
    const waiting = openRaw(server.url);
    await waiting.opened;
    const drained = server.relay.drain();
    gate.resolve();
    await expect(waiting.closed).resolves.toBe(4503);
    await drained;
    await expect(openRaw(server.url).opened).rejects.toThrow('503');
    expect(server.relay.stats()).toEqual({ rooms: 0, connections: 0 });
  });
});

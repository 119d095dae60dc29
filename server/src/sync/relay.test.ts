import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { cookieOf, OPEN_DOCUMENT, startRelayServer, type RelayServer } from '#testing/relayServer';
import { joinAs, until, type StockPeer } from '#testing/stockPeer';

let server: RelayServer;
let peers: StockPeer[];

beforeEach(async () => {
  server = await startRelayServer();
  peers = [];
});

afterEach(async () => {
  for (const peer of peers) peer.leave();
  await server.stop();
});

function join(gemeente: string): StockPeer {
  const peer = joinAs(server.url, { cookie: cookieOf(gemeente) }, OPEN_DOCUMENT);
  peers.push(peer);
  return peer;
}

const write = (peer: StockPeer, words: string): void => {
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(words)]);
  peer.text.push([paragraph]);
};

async function committedText(): Promise<string> {
  const state = await server.relay.state(OPEN_DOCUMENT);
  if (!state.ok) return state.error;
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state.value);
  return doc.getXmlFragment('tekst').toJSON();
}

describe('a relay with stock y-websocket clients', () => {
  it('[CLOSE8] brings two who write at once together, and who comes later too', async () => {
    const [wijchen, druten] = [join('wijchen'), join('druten')];
    write(wijchen, 'een');
    write(druten, 'twee');
    await until(() => wijchen.says().length > 40 && wijchen.says() === druten.says());
    const beuningen = join('beuningen');
    await until(() => beuningen.says() === wijchen.says());
    druten.text.delete(0, 1);
    await until(() => beuningen.text.length === 1 && wijchen.says() === beuningen.says());
    expect(await committedText()).toBe(wijchen.says());
  });

  it('[AW2] shows each the other, by the server’s word', async () => {
    const [wijchen, druten] = [join('wijchen'), join('druten')];
    druten.provider.awareness.setLocalState({ user: { naam: 'Beuningen' }, sectie: 's1' });
    const seen = () => wijchen.provider.awareness.getStates().get(druten.provider.doc.clientID);
    await until(() => seen()?.['sectie'] === 's1');
    expect(seen()?.['user']).toMatchObject({ id: 'druten-woordvoerder', gemeente: 'druten' });
    druten.leave();
    await until(() => seen() === undefined);
  });

  it('[AW6] shows who comes back at once', async () => {
    const [wijchen, druten] = [join('wijchen'), join('druten')];
    const seen = () => wijchen.provider.awareness.getStates().has(druten.provider.doc.clientID);
    await until(seen);
    druten.provider.disconnect();
    await until(() => !seen());
    druten.provider.connect();
    await until(seen);
    expect(druten.provider.awareness.getLocalState()).not.toBeNull();
  });

  it('[FLOW3] gives who comes back what both sides missed', async () => {
    const [wijchen, druten] = [join('wijchen'), join('druten')];
    write(wijchen, 'samen');
    await until(() => druten.says() === wijchen.says() && druten.says() !== '');
    druten.provider.disconnect();
    write(druten, 'zonder verbinding');
    write(wijchen, 'intussen');
    druten.text.delete(0, 1);
    druten.provider.connect();
    await until(() => druten.text.length === 2 && druten.says() === wijchen.says());
    expect(await committedText()).toBe(wijchen.says());
  });

  it('[OWN5] brings the server’s own edits to everybody', async () => {
    const wijchen = join('wijchen');
    const calls: string[] = [];
    const stop = server.relay.onCommitted((documentId) => calls.push(documentId));
    const keeper = new Y.Doc();
    keeper.getXmlFragment('tekst').push([new Y.XmlElement('section')]);
    const stored = await server.relay.serverEdit(OPEN_DOCUMENT, Y.encodeStateAsUpdate(keeper));
    expect(stored.ok).toBe(true);
    await until(() => wijchen.says() === '<section></section>');
    expect(calls).toEqual([OPEN_DOCUMENT]);
    stop();
    write(wijchen, 'x');
    await until(() => server.relay.stats().rooms === 1 && wijchen.text.length === 2);
    expect(calls).toEqual([OPEN_DOCUMENT]);
  });

  it('[FLOW4] keeps what was not stored at its author, and stores it when the log works again', async () => {
    const [wijchen, druten] = [join('wijchen'), join('druten')];
    await until(() => wijchen.provider.synced && druten.provider.synced);
    server.log.failure = new Error('disk full');
    write(wijchen, 'niet opgeslagen');
    await expect(wijchen.closed).resolves.toBe(1013);
    expect(druten.says()).toBe('');
    server.log.failure = null;
    await until(() => druten.says() === wijchen.says());
    expect(await committedText()).toContain('niet opgeslagen');
    expect(server.faults).toContain('append failed');
  });

  it('[CLOSE7] closes everybody when it drains, and has stored what it took in', async () => {
    const wijchen = join('wijchen');
    await until(() => wijchen.provider.synced);
    write(wijchen, 'nog net');
    await until(() => server.counted.includes('committed'));
    await server.relay.drain();
    await expect(wijchen.closed).resolves.toBe(4503);
    expect(server.relay.stats().connections).toBe(0);
    expect(await committedText()).toBe('draining');
    const stored = await server.log.read(OPEN_DOCUMENT);
    expect(stored).toMatchObject({ kind: 'stored', document: { updates: [{ sequence: 1 }] } });
  });
});

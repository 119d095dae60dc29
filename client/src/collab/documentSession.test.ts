import { documentSchema } from '@samenspraak/shared/http/documenten';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { useConnection } from './connectionStore.ts';
import { openDocumentSession, type DocumentSession } from './documentSession.ts';
import { stampedUserSchema } from './people.ts';
import { fakeServer, type FakeServer } from './testing/fakeServer.ts';

const resource = documentSchema.parse({
  id: 'a'.repeat(26),
  trajectId: 'b'.repeat(26),
  soort: 'visiedocument',
  titel: 'Visie',
  gemeente: null,
  magBewerken: true,
  aangemaaktOp: '2026-11-23T10:00:00Z',
});
const self = stampedUserSchema.parse({
  id: 'wijchen-woordvoerder',
  naam: 'Sanne',
  gemeente: 'wijchen',
  rol: 'woordvoerder',
});

let server: FakeServer;
let session: DocumentSession;
const state = () => useConnection.getState();
const write = (text: string): void => {
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(text)]);
  const section = session.fragment.get(0);
  if (!(section instanceof Y.XmlElement)) throw new Error('The document has no section');
  section.push([paragraph]);
};
const settle = () => vi.advanceTimersByTimeAsync(0);
const open = async (document = resource): Promise<void> => {
  session = openDocumentSession({
    document,
    self,
    syncUrl: 'ws://test/sync',
    WebSocketClass: server.WebSocketClass,
  });
  await settle();
};

beforeEach(() => {
  vi.useFakeTimers();
  server = fakeServer();
  const section = new Y.XmlElement('section');
  section.setAttribute('id', 's1');
  server.doc.getXmlFragment('tekst').insert(0, [section]);
});
afterEach(() => {
  session.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('saving', () => {
  it('says saved only after everything was acknowledged', async () => {
    await open();
    expect(state()).toMatchObject({ save: { kind: 'connecting' }, content: 'ready' });
    server.acknowledge();
    expect(state().save).toEqual({ kind: 'saved', at: null });
    write('een');
    write('twee');
    expect(state().save).toEqual({ kind: 'saving' });
    expect(server.received()).toBe(3);
    server.acknowledge(2);
    expect(state().save).toEqual({ kind: 'saving' });
    server.acknowledge(3);
    expect(state().save).toMatchObject({ kind: 'saved', at: new Date() });
  });

  it('counts a deletion like any other change', async () => {
    await open();
    write('weg');
    server.acknowledge();
    session.doc.transact(() => (session.fragment.get(0) as Y.XmlElement).delete(0, 1));
    expect(state().save).toEqual({ kind: 'saving' });
    server.acknowledge();
    expect(state().save.kind).toBe('saved');
    expect(server.doc.getXmlFragment('tekst').toJSON()).not.toContain('weg');
  });

  it('keeps offline work and sends it with the resynchronisation', async () => {
    await open();
    server.acknowledge();
    server.up = false;
    server.close(1006);
    expect(state().save).toEqual({ kind: 'offline', pending: false });
    write('onderweg');
    expect(state().save).toEqual({ kind: 'offline', pending: true });
    server.up = true;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(server.doc.getXmlFragment('tekst').toJSON()).toContain('onderweg');
    expect(state().save).toEqual({ kind: 'saving' });
    server.acknowledge();
    expect(state().save.kind).toBe('saved');
  });

  it('is saved for a reader as soon as the text is there', async () => {
    await open({ ...resource, magBewerken: false });
    expect(state()).toMatchObject({ save: { kind: 'saved', at: null }, readOnly: true });
  });

  it('warns before the tab closes with unsaved work, and only then', async () => {
    await open();
    server.acknowledge();
    const leave = (): boolean => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leave()).toBe(true);
    write('nog niet');
    expect(leave()).toBe(false);
    server.acknowledge();
    expect(leave()).toBe(true);
  });
});

describe('closing by the server', () => {
  it.each([4503, 4529, 1013, 1006])('comes back after %i', async (code) => {
    await open();
    server.close(code);
    expect(state().save.kind).toBe('offline');
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.connections()).toHaveLength(2);
    expect(state().stopped).toBeNull();
  });

  it('drops a connection that gives no sign of life while work waits', async () => {
    await open();
    server.acknowledge();
    write('blijft hangen');
    await vi.advanceTimersByTimeAsync(5000);
    expect(state().save).toEqual({ kind: 'saving' });
    await vi.advanceTimersByTimeAsync(2500);
    expect(state().save).toEqual({ kind: 'offline', pending: true });
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.connections()).toHaveLength(2);
  });

  it.each([
    [4401, 'notSignedIn'],
    [4403, 'forbidden'],
    [4404, 'notFound'],
    [4409, 'clientTooOld'],
    [4423, 'quarantined'],
  ] as const)('stops after %i and offers only unsent work', async (code, name) => {
    await open();
    server.acknowledge();
    server.close(code);
    expect(state()).toMatchObject({ stopped: { code: name, download: null }, readOnly: true });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.connections()).toHaveLength(1);
  });

  it('offers unsent work as a file when access ends', async () => {
    await open();
    server.acknowledge();
    write('niet kwijt');
    server.close(4403);
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => (files.push(file as Blob), 'blob:1'));
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    state().stopped?.download?.();
    expect(await files[0]?.text()).toContain('niet kwijt');
  });

  it.each([1007, 1009])('offers refused content once more after %i, and then stops', async (code) => {
    await open();
    server.acknowledge();
    write('geweigerd');
    server.close(code);
    await vi.advanceTimersByTimeAsync(1000);
    expect(state().stopped).toBeNull();
    server.close(code);
    expect(state().stopped?.download).toBeTypeOf('function');
  });

  it('forgives a refusal once everything else was saved', async () => {
    await open();
    server.notice('refused');
    server.acknowledge();
    server.notice('refused');
    expect(state().stopped).toBeNull();
    server.notice('refused');
    expect(state().stopped?.code).toBe('malformed');
  });
});

describe('access', () => {
  const answer = (status: number, body: unknown = {}) =>
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(body), { status })));

  it.each([
    [401, 'notSignedIn'],
    [404, 'notFound'],
  ] as const)('asks why an upgrade failed: %i', async (status, code) => {
    answer(status);
    server.up = false;
    await open();
    await settle();
    expect(state().stopped?.code).toBe(code);
  });

  it('reads on after losing the right to write, when nothing is unsent', async () => {
    await open();
    server.acknowledge();
    server.notice('readOnly');
    expect(state()).toMatchObject({ readOnly: true, stopped: null });
  });

  it('stops and offers what is unsent when the right to write was lost meanwhile', async () => {
    answer(200, { ...resource, magBewerken: false });
    await open();
    server.acknowledge();
    server.up = false;
    server.close(1006);
    write('te laat');
    await vi.advanceTimersByTimeAsync(1000);
    expect(state().stopped).toMatchObject({ code: 'forbidden' });
    expect(state().stopped?.download).toBeTypeOf('function');
  });
});

describe('content', () => {
  it('is absent offline without a local copy, and comes when the connection does', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    server.up = false;
    await open();
    expect(state()).toMatchObject({
      content: 'absent',
      keptLocally: false,
      save: { kind: 'offline', pending: false },
    });
    server.up = true;
    await vi.advanceTimersByTimeAsync(1000);
    expect(state().content).toBe('ready');
  });

  it('is not opened when it holds something unknown', async () => {
    server.doc.getXmlFragment('tekst').insert(0, [new Y.XmlElement('tijdlijn')]);
    await open();
    expect(state().content).toBe('unknown');
    expect(session.fragment.toJSON()).toContain('tijdlijn');
  });
});

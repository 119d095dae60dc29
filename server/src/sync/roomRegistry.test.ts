import { documentIdSchema } from '@samenspraak/shared/protocol/documentId';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { Editor } from '#testing/editor';
import { MemoryLog } from '#testing/memoryLog';
import { personOf } from '#testing/people';
import { readServerFrame } from '#testing/serverFrames';
import { syncFrame } from './frames.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import type { OpenRoom } from './openRoom.ts';
import { RoomRegistry } from './roomRegistry.ts';

const DOCUMENT = documentIdSchema.parse('a'.repeat(26));
const OTHER = documentIdSchema.parse('b'.repeat(26));
const MAY_EDIT = { read: true, edit: true };
const SWEEP_MS = 15_000;

let log: MemoryLog;
let registry: RoomRegistry;
let faults: string[];
let commits: number;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  log = new MemoryLog();
  faults = [];
  commits = 0;
  const count = () => undefined;
  registry = new RoomRegistry({
    log,
    limits: DEFAULT_LIMITS,
    metrics: {
      refused: count,
      closed: count,
      resynced: count,
      committed: count,
      received: count,
      sent: count,
      quarantined: count,
    },
    nowMs: () => performance.now(),
    onCommitted: () => (commits += 1),
    onFault: (_, what) => faults.push(what),
  });
});

afterEach(async () => {
  await registry.drain();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

async function opened(documentId = DOCUMENT): Promise<OpenRoom> {
  const room = await registry.open(documentId);
  if (!room.ok) throw new Error(room.error);
  return room.value;
}

/** Somebody in a room who asked for its state. */
function member(room: OpenRoom, gemeente = 'wijchen') {
  const frames: Uint8Array[] = [];
  const closes: string[] = [];
  const id = room.join(
    {
      person: personOf(gemeente),
      bufferedBytes: 0,
      send: (frame) => frames.push(frame),
      close: (code) => closes.push(code),
    },
    MAY_EDIT,
    true,
  );
  const send = (frame: Uint8Array): void => room.frame(id, frame, MAY_EDIT);
  send(syncFrame('step1', Y.encodeStateVector(new Y.Doc())));
  return { id, frames, closes, send };
}

const saying = (update: Uint8Array): string => {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, update);
  return doc.getText('tekst').toJSON();
};
const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise(setImmediate);
};
const stored = async () => {
  const outcome = await log.read(DOCUMENT);
  if (outcome.kind === 'damaged') throw new Error('damaged');
  return outcome.document;
};

describe('opening', () => {
  it('[FLOW8] opens a document once, drops it when nobody is in it, and reads it again', async () => {
    const [room, same] = await Promise.all([opened(), opened()]);
    expect(same).toBe(room);
    const one = member(room);
    one.send(syncFrame('update', new Editor(1).type('samen')));
    await until(() => commits === 1);
    vi.advanceTimersByTime(SWEEP_MS);
    expect(await opened()).toBe(room);
    room.leave(one.id);
    vi.advanceTimersByTime(SWEEP_MS);
    const next = await opened();
    expect(next).not.toBe(room);
    expect(saying(next.content())).toBe('samen');
  });

  it('[FLOW5] sets a damaged document apart, and opens others', async () => {
    const read = log.read.bind(log);
    const damage = { documentId: DOCUMENT, sequence: 3, reason: 'checksum' } as const;
    log.read = async (id) => (id === DOCUMENT ? { kind: 'damaged', damage } : read(id));
    expect(await registry.open(DOCUMENT)).toEqual({ ok: false, error: 'quarantined' });
    expect(faults).toEqual(['document in quarantine']);
    expect((await registry.open(OTHER)).ok).toBe(true);
  });

  it('[FLOW5] sets a document apart whose content does not hang together', async () => {
    const writer = new Editor(1);
    writer.type('ontbreekt');
    const entry = { documentId: DOCUMENT, update: writer.type('!'), author: null, claims: [] };
    await log.append([entry]);
    expect(await registry.open(DOCUMENT)).toEqual({ ok: false, error: 'quarantined' });
  });

  it('[FLOW8] tries again after a log that could not be read', async () => {
    const read = log.read.bind(log);
    log.read = async () => Promise.reject(new Error('busy'));
    expect(await registry.open(DOCUMENT)).toEqual({ ok: false, error: 'overloaded' });
    expect(faults).toEqual(['opening failed']);
    log.read = read;
    expect((await registry.open(DOCUMENT)).ok).toBe(true);
  });
});

describe('a log that fails', () => {
  it('[FLOW4] closes everybody of the document, and forgets what was not stored', async () => {
    const room = await opened();
    const [author, other] = [member(room), member(room, 'druten')];
    const neighbour = member(await opened(OTHER));
    const writer = new Editor(1);
    author.send(syncFrame('update', writer.type('bewaard')));
    await until(() => commits === 1);
    log.failure = new Error('disk full');
    author.send(syncFrame('update', writer.type(' en verloren')));
    await until(() => author.closes.length > 0);
    expect([author.closes, other.closes, neighbour.closes]).toEqual([['overloaded'], ['overloaded'], []]);
    log.failure = null;
    const again = await opened();
    expect(again).not.toBe(room);
    expect(saying(again.content())).toBe('bewaard');
    expect(commits).toBe(1);
  });

  it('[FLOW4] rejects an edit of the server that was not stored, and one in a room that has ended', async () => {
    const room = await opened();
    log.failure = new Error('disk full');
    await expect(room.serverEdit(new Editor(9).type('x'))).rejects.toThrow('disk full');
    await expect(room.serverEdit(new Editor(9).type('x'))).rejects.toThrow('ended');
  });
});

describe('compaction', () => {
  /** Writes a secret, deletes it, and goes on with so many letters. */
  async function write(room: OpenRoom, letters: number): Promise<void> {
    const writer = new Editor(1);
    const edits = [writer.type('geheim'), writer.change(() => writer.text.delete(0, 6))];
    for (let i = 0; i < letters; i += 1) edits.push(writer.type('a'));
    await Promise.all(edits.map((update) => room.serverEdit(update)));
  }
  const isCompacted = async () => (await stored()).snapshot !== null;

  it('[FLOW7] happens when the log has grown, and joiners get no deleted text after it', async () => {
    const room = await opened();
    await write(room, 2100);
    while (!(await isCompacted())) await new Promise(setImmediate);
    await until(() => !Buffer.from(room.content()).includes('geheim'));
    expect(saying(room.content())).toBe('a'.repeat(2100));
    expect(member(room).frames.some((frame) => Buffer.from(frame).includes('geheim'))).toBe(false);
  });

  it('[FLOW7] happens when a room empties', async () => {
    const room = await opened();
    await write(room, 60);
    expect(await isCompacted()).toBe(false);
    vi.advanceTimersByTime(SWEEP_MS);
    while (!(await isCompacted())) await new Promise(setImmediate);
    expect(saying((await opened()).content())).toBe('a'.repeat(60));
  });

  it('[FLOW7] that fails is told and changes nothing', async () => {
    log.compact = async () => Promise.reject(new Error('no room'));
    const room = await opened();
    await write(room, 2100);
    await until(() => faults.length > 0);
    expect(faults).toEqual(['compaction failed']);
    expect(saying(room.content())).toBe('a'.repeat(2100));
  });

  it('[FLOW7] tells those who are here which superfluous marks it tidied up', async () => {
    const [one, other] = [new Editor(1), new Editor(2)];
    const words = (editor: Editor): Y.XmlText => editor.doc.getXmlFragment('tekst').get(0) as Y.XmlText;
    const start = one.change((doc) => doc.getXmlFragment('tekst').insert(0, [new Y.XmlText('samen')]));
    other.take(start);
    const bold = [one, other].map((editor) =>
      editor.change(() => words(editor).format(0, 5, { bold: true })),
    );
    const room = await opened();
    await Promise.all([start, ...bold].map((update) => room.serverEdit(update)));
    const here = member(room);
    const known = new Y.Doc();
    Y.applyUpdate(known, Y.mergeUpdates([start, ...bold]));
    await write(room, 2100);
    while (!(await isCompacted())) await new Promise(setImmediate);
    const snapshot = (await stored()).snapshot ?? new Uint8Array();
    const deleted = deletionsOf(snapshot, 2);
    expect(deleted).toBeGreaterThan(0);
    const told = () =>
      here.frames
        .map(readServerFrame)
        .flatMap((message) => (message.kind === 'update' ? [message.bytes] : []))
        .reduce((sum, update) => sum + deletionsOf(update, 2), 0);
    await until(() => told() === deleted);
    const commitsBefore = commits;
    here.send(syncFrame('step2', room.content()));
    await new Promise(setImmediate);
    expect(commits).toBe(commitsBefore);
  });
});

function deletionsOf(update: Uint8Array, client: number): number {
  const ranges = Y.decodeUpdate(update).ds.clients.get(client) ?? [];
  return ranges.reduce((sum, { len }) => sum + len, 0);
}

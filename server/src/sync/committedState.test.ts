import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { StoredDocument } from '#log/UpdateLog';
import { Editor } from '#testing/editor';
import { editAtRandom } from '#testing/randomEditing';
import { SeededRandom } from '#testing/seededRandom';
import { typingDocument } from '#testing/yjsTyping';
import { CommittedState } from './committedState.ts';

const EMPTY: StoredDocument = { snapshot: null, snapshotSequence: 0, updates: [], claims: [] };
const seedArbitrary = fc.integer({ min: 0, max: 2 ** 31 });

/** Several editors who write at once and exchange now and then; every update as it came, and what was known when. */
function history(seed: number, edits: number) {
  const random = new SeededRandom(seed);
  const editors = [1, 2, 3].map((clientId) => new Editor(clientId));
  const server = new Y.Doc();
  const updates: Uint8Array[] = [];
  const replicas: { readonly edit: number; readonly known: Uint8Array }[] = [];
  for (let edit = 0; edit < edits; edit += 1) {
    const editor = random.pick(editors);
    const update = editor.change(() => editAtRandom(editor.doc, random));
    updates.push(update);
    Y.applyUpdate(server, update);
    if (random.chance(0.3)) editor.take(Y.encodeStateAsUpdate(server));
    if (random.chance(0.2)) replicas.push({ edit, known: editor.all() });
  }
  return { updates, replicas, server };
}

/** Without marks: which superfluous marks Yjs tidies up depends on what came in one transaction. */
const textOf = (doc: Y.Doc): string =>
  doc
    .getXmlFragment('tekst')
    .toJSON()
    .replaceAll(/<\/?(bold|italic)>/g, '');

/** Brings a replica up to date with an answer. */
function broughtUp(known: Uint8Array, state: CommittedState): string {
  const replica = new Y.Doc();
  Y.applyUpdate(replica, known);
  Y.applyUpdate(replica, state.since(Y.encodeStateVector(replica)));
  expect(replica.store.pendingStructs).toBeNull();
  return textOf(replica);
}

function addAll(state: CommittedState, updates: readonly Uint8Array[], from = 0): void {
  for (const [at, update] of updates.entries()) if (at >= from) state.add(update, at + 1);
}

describe('CommittedState', () => {
  it('[FLOW3] brings any replica to where a real document is, deletions included', () => {
    fc.assert(
      fc.property(seedArbitrary, fc.integer({ min: 0, max: 250 }), (seed, edits) => {
        const { updates, replicas, server } = history(seed, edits);
        const state = new CommittedState(EMPTY);
        addAll(state, updates);
        const nothing = Y.encodeStateAsUpdate(new Y.Doc());
        for (const known of [nothing, ...replicas.map((replica) => replica.known)])
          expect(broughtUp(known, state)).toBe(textOf(server));
        const whole = new Y.Doc();
        Y.applyUpdate(whole, state.whole());
        expect(textOf(whole)).toBe(textOf(server));
      }),
      { numRuns: 12 },
    );
  });

  it('[FLOW3] answers rightly after every commit, when asked in between', () => {
    const { updates, replicas, server } = history(7, 500);
    const state = new CommittedState(EMPTY);
    const upTo = new Y.Doc();
    for (const [at, update] of updates.entries()) {
      state.add(update, at + 1);
      Y.applyUpdate(upTo, update);
      if (at % 37 === 0) expect(broughtUp(Y.encodeStateAsUpdate(upTo), state)).toBe(textOf(upTo));
      const early = replicas[0];
      if (at % 101 === 0 && early !== undefined && at >= early.edit)
        expect(broughtUp(early.known, state)).toBe(textOf(upTo));
    }
    expect(textOf(upTo)).toBe(textOf(server));
  });

  it('[FLOW3] starts from what is stored, and takes nothing twice', () => {
    const { updates, server } = history(3, 60);
    const stored = updates.map((update, at) => ({ update, sequence: at + 1 }));
    const state = new CommittedState({ ...EMPTY, updates: stored.slice(0, 40) });
    const { byteLength } = state;
    addAll(state, updates.slice(0, 40));
    expect(state.byteLength).toBe(byteLength);
    addAll(state, updates, 40);
    expect(broughtUp(Y.encodeStateAsUpdate(new Y.Doc()), state)).toBe(textOf(server));
  });

  it.each([0, 30, 900])(
    '[FLOW7] forgets deleted text by a compaction, with %i commits meanwhile',
    (meanwhile) => {
      const writer = typingDocument(1);
      const updates = [
        writer.change((text) => text.insert(0, 'geheim')),
        writer.change((text) => text.delete(0, 6)),
        ...Array.from({ length: 1500 }, (_, at) => writer.change((text) => text.insert(at, 'a'))),
      ];
      const compactedAt = 600;
      const readAt = compactedAt + Math.floor(meanwhile / 2);
      const state = new CommittedState(EMPTY);
      addAll(state, updates.slice(0, compactedAt));
      state.hold();
      addAll(state, updates.slice(0, compactedAt + meanwhile), compactedAt);
      expect(saying(state)).toBe('a'.repeat(compactedAt + meanwhile - 2));
      state.replace(compacted(updates.slice(0, readAt)));
      addAll(state, updates, compactedAt + meanwhile);
      expect(saying(state)).toBe('a'.repeat(1500));
      expect(Buffer.from(state.whole()).includes('geheim')).toBe(false);
      expect(Buffer.from(state.since(Uint8Array.of(1, 1, 1))).includes('geheim')).toBe(false);
    },
  );

  it('[FLOW7] goes on as it was when a compaction fails', () => {
    const { updates, server } = history(11, 400);
    const state = new CommittedState(EMPTY);
    addAll(state, updates.slice(0, 100));
    state.hold();
    addAll(state, updates.slice(0, 350), 100);
    state.release();
    addAll(state, updates, 350);
    expect(broughtUp(Y.encodeStateAsUpdate(new Y.Doc()), state)).toBe(textOf(server));
  });
});

function compacted(updates: readonly Uint8Array[]): StoredDocument {
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  return { ...EMPTY, snapshot: Y.encodeStateAsUpdate(doc), snapshotSequence: updates.length };
}

function saying(state: CommittedState): string {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state.whole());
  return doc.getText('tekst').toJSON();
}

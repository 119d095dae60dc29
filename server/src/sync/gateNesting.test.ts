import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { Editor } from '#testing/editor';
import { listInside, rawUpdate, rootList } from '#testing/rawUpdate';
import { DocumentIndex } from './documentIndex.ts';
import { checkUpdate, type Verdict } from './gate.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { loadIndex } from './loadIndex.ts';

const LEVELS = DEFAULT_LIMITS.nesting;
const CLIENT = 1;

function check(index: DocumentIndex, update: Uint8Array): Verdict {
  const verdict = checkUpdate(update, {
    index,
    limits: DEFAULT_LIMITS,
    maxBytes: 1e7,
    mayWriteAs: () => true,
  });
  if (verdict.kind === 'accepted') index.apply(verdict.change);
  return verdict;
}

/** The update that adds level `depth` (from 1) to a tower of lists. */
const level = (depth: number): Uint8Array =>
  rawUpdate({
    sections: [
      {
        client: CLIENT,
        clock: depth - 1,
        structs: [depth === 1 ? rootList() : listInside([CLIENT, depth - 2])],
      },
    ],
  });
const tower = (levels: number): Uint8Array =>
  Y.mergeUpdates(Array.from({ length: levels }, (_, at) => level(at + 1)));

describe('nesting', () => {
  it('[GATE8] stops a tower that grows one level per update', () => {
    const index = new DocumentIndex();
    for (let depth = 1; depth <= LEVELS; depth += 1) expect(check(index, level(depth)).kind).toBe('accepted');
    expect(check(index, level(LEVELS + 1))).toEqual({ kind: 'refused', reason: 'nesting' });
  });

  it('[GATE8] stops a tower that comes in one update', () => {
    expect(check(new DocumentIndex(), tower(LEVELS)).kind).toBe('accepted');
    expect(check(new DocumentIndex(), tower(LEVELS + 1))).toEqual({ kind: 'refused', reason: 'nesting' });
  });

  it('[GATE8] knows the depth after the document was read from the log', () => {
    const index = loadIndex(tower(LEVELS));
    if (index === undefined) throw new Error('not loaded');
    expect(check(index, level(LEVELS + 1))).toEqual({ kind: 'refused', reason: 'nesting' });
  });

  it('[GATE8] reckons siblings and text to the level of what they stand beside', () => {
    const editor = new Editor(CLIENT);
    const index = new DocumentIndex();
    const updates: Uint8Array[] = [];
    let here = editor.doc.getXmlFragment('tekst');
    for (let depth = 1; depth < LEVELS; depth += 1) {
      const inner = new Y.XmlElement('blok');
      const parent = here;
      updates.push(editor.change(() => parent.insert(0, [new Y.XmlText('voor'), inner])));
      here = inner;
    }
    for (const update of updates) expect(check(index, update).kind).toBe('accepted');
    const deepest = here;
    const text = new Y.XmlText();
    expect(
      check(
        index,
        editor.change(() => deepest.insert(0, [text])),
      ).kind,
    ).toBe('accepted');
    expect(
      check(
        index,
        editor.change(() => text.insert(0, 'te diep')),
      ),
    ).toEqual({ kind: 'refused', reason: 'nesting' });
  });

  it('[GATE9] stops a value that is nested too deep, and lets an ordinary one through', () => {
    const editor = new Editor(CLIENT);
    const map = editor.doc.getMap('los');
    const nest = (levels: number): unknown => {
      let value: unknown = 'kern';
      for (let depth = 0; depth < levels; depth += 1) value = depth % 2 === 0 ? [value] : { value };
      return value;
    };
    const index = new DocumentIndex();
    expect(
      check(
        index,
        editor.change(() => map.set('gewoon', nest(20))),
      ).kind,
    ).toBe('accepted');
    const deep = editor.change(() => map.set('diep', nest(200)));
    expect(check(index, deep)).toEqual({ kind: 'refused', reason: 'value' });
  });
});

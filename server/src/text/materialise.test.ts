import { documentSchema, TEXT_FRAGMENT } from '@samenspraak/shared/text/documentSchema';
import { textHash } from '@samenspraak/shared/text/hash';
import { readYChildren } from '@samenspraak/shared/text/readYText';
import { childrenOf } from '@samenspraak/shared/text/textJson';
import { arbitraryText } from '@samenspraak/shared/testing/arbitraryText';
import { prosemirrorJSONToYDoc, yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { loadText, materialise } from './materialise.ts';
import { emptyText, seedUpdate } from './seed.ts';

const nodeOf = (json: unknown) => documentSchema.nodeFromJSON(json);

describe('seed and materialise', () => {
  it('bring every text back as it was, with an id on every block', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const { json, problems } = materialise(loadText(seedUpdate(text)));
        expect(problems).toEqual([]);
        const withoutIds = (node: unknown): unknown =>
          JSON.parse(JSON.stringify(node, (key, value: unknown) => (key === 'id' ? undefined : value)));
        expect(withoutIds(nodeOf(json).toJSON())).toEqual(withoutIds(nodeOf(text).toJSON()));
        expect(JSON.stringify(nodeOf(json).toJSON())).not.toContain('"id":null');
      }),
      { numRuns: 60 },
    );
  });

  it('read a fragment as the editor binding’s own reader does', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const fragment = prosemirrorJSONToYDoc(documentSchema, text, TEXT_FRAGMENT).getXmlFragment(
          TEXT_FRAGMENT,
        );
        expect(nodeOf({ type: 'doc', content: readYChildren(fragment) }).toJSON()).toEqual(
          nodeOf(yXmlFragmentToProsemirrorJSON(fragment)).toJSON(),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('make one section with a title of an empty text', () => {
    const { sections } = materialise(loadText(seedUpdate(emptyText('Notitie'))));
    expect(sections.map(({ titel }) => titel)).toEqual(['Notitie']);
  });
});

describe('materialise', () => {
  it('names what the schema does not know, leaves it out, and changes nothing', () => {
    const doc = loadText(seedUpdate(emptyText('Visie')));
    const fragment = doc.getXmlFragment(TEXT_FRAGMENT);
    const section = fragment.get(0);
    if (!(section instanceof Y.XmlElement)) throw new Error('no section');
    section.insert(2, [new Y.XmlElement('plaatje')]);
    fragment.insert(1, [new Y.XmlElement('paragraph'), new Y.XmlText('los')]);
    const before = Y.encodeStateAsUpdate(doc);

    const { json, problems } = materialise(doc);
    expect(problems).toEqual([
      { kind: 'node', name: 'plaatje' },
      { kind: 'misplaced', name: 'paragraph in doc' },
      { kind: 'misplaced', name: 'text in doc' },
    ]);
    expect(childrenOf(json)).toHaveLength(1);
    expect(() => nodeOf(json).check()).not.toThrow();
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
  });

  it('ignores other roots, and gives a document without text no sections', () => {
    const doc = new Y.Doc();
    doc.getText('anders').insert(0, 'geheim');
    expect(materialise(doc)).toEqual({
      json: { type: 'doc' },
      sections: [],
      hash: textHash([]),
      problems: [],
    });
  });

  it('survives a root of another type, hooks, maps and deep nesting', () => {
    const asMap = new Y.Doc();
    asMap.getMap(TEXT_FRAGMENT).set('a', new Y.Map());
    expect(materialise(loadText(Y.encodeStateAsUpdate(asMap))).problems).toEqual([]);

    const asArray = new Y.Doc();
    asArray.getArray(TEXT_FRAGMENT).insert(0, [new Y.Map(), 'tekst', { a: 1 }]);
    expect(materialise(loadText(Y.encodeStateAsUpdate(asArray))).problems).toEqual([
      { kind: 'type', name: 'doc' },
    ]);

    const deep = new Y.Doc();
    let parent: Y.XmlFragment = deep.getXmlFragment(TEXT_FRAGMENT);
    for (let depth = 0; depth < 300; depth += 1) {
      const child = new Y.XmlElement(depth === 0 ? 'section' : 'blockquote');
      parent.insert(0, [child]);
      parent = child;
    }
    expect(materialise(deep).problems).toEqual([{ kind: 'type', name: 'blockquote' }]);
  });
});

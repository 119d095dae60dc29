import { TEXT_FRAGMENT } from '@samenspraak/shared/text/documentSchema';
import { isBlockId } from '@samenspraak/shared/text/blockIds';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { blocksIn } from './blockOrder.ts';
import { loadText, materialise } from './materialise.ts';
import { repairText, type IdHolders } from './repair.ts';

const SERVER = 4_000_000_000;
const NO_HOLDERS: IdHolders = new Map();

/** Random enough for a test, and the same at every run. */
function seededBytes(): (length: number) => Uint8Array {
  let state = 1;
  return (length) =>
    Uint8Array.from({ length }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state >>> 24;
    });
}
const repair = (doc: Y.Doc, holders = NO_HOLDERS) =>
  repairText(doc, { clientId: SERVER, holders, randomBytes: seededBytes() });
const fragmentOf = (doc: Y.Doc) => doc.getXmlFragment(TEXT_FRAGMENT);
const idsOf = (doc: Y.Doc) => blocksIn(fragmentOf(doc)).map(({ id }) => id);

function element(name: string, id: string | null, ...children: Y.XmlElement[]): Y.XmlElement {
  const made = new Y.XmlElement(name);
  if (id !== null) made.setAttribute('id', id);
  made.insert(0, children);
  return made;
}

function docWith(clientId: number, ...blocks: Y.XmlElement[]): Y.Doc {
  const doc = new Y.Doc();
  doc.clientID = clientId;
  fragmentOf(doc).insert(0, [element('section', 's', ...blocks)]);
  return doc;
}
const sectionOf = (doc: Y.Doc): Y.XmlElement => fragmentOf(doc).get(0) as Y.XmlElement;

describe('repairText', () => {
  it('finds nothing in a text that is in order', () => {
    const doc = docWith(1, element('paragraph', 'a'), element('heading', 'b'));
    expect(repair(doc).update).toBeNull();
  });

  it('lets the first that a client made keep a shared id, wherever it stands', () => {
    const doc = docWith(1, element('paragraph', 'a'));
    sectionOf(doc).insert(0, [element('heading', 'a')]);
    repair(doc);
    const [, heading, paragraph] = idsOf(doc);
    expect(paragraph).toBe('a');
    expect(isBlockId(heading) && heading !== 'a').toBe(true);
  });

  it('lets the first in the text keep it between clients, or the one that had it before', () => {
    const first = docWith(1);
    const second = loadText(Y.encodeStateAsUpdate(first));
    second.clientID = 2;
    sectionOf(first).insert(0, [element('heading', 'a')]);
    const { holders } = repairText(loadText(Y.encodeStateAsUpdate(first)), {
      clientId: SERVER,
      holders: NO_HOLDERS,
      randomBytes: seededBytes(),
    });
    sectionOf(second).insert(0, [element('paragraph', 'a')]);
    Y.applyUpdate(first, Y.encodeStateAsUpdate(second));
    const merged = Y.encodeStateAsUpdate(first);

    const stateless = loadText(merged);
    repair(stateless);
    expect(idsOf(stateless)[1]).toBe('a');

    const remembering = loadText(merged);
    repair(remembering, holders);
    const heading = blocksIn(fragmentOf(remembering)).find(
      ({ element: { nodeName } }) => nodeName === 'heading',
    );
    expect(heading?.id).toBe('a');
  });

  it('gives a missing or malformed id, and leaves unknown elements alone', () => {
    const doc = docWith(
      1,
      element('paragraph', null),
      element('paragraph', 'niet goed'),
      element('plaatje', null),
    );
    repair(doc);
    expect(idsOf(doc).every(isBlockId)).toBe(true);
    expect((sectionOf(doc).get(2) as Y.XmlElement).getAttribute('id')).toBeUndefined();
  });

  it('puts a paragraph in an empty section, goal and answer, without changing the hash', () => {
    const doc = docWith(1, element('doel', 'd'), element('partnervraag', 'p', element('antwoord', 'w')));
    fragmentOf(doc).insert(1, [element('section', 't')]);
    const { hash } = materialise(doc);
    repair(doc);
    const names = blocksIn(fragmentOf(doc)).map(({ element: { nodeName } }) => nodeName);
    expect(names).toEqual([
      'section',
      'doel',
      'paragraph',
      'partnervraag',
      'antwoord',
      'paragraph',
      'section',
      'paragraph',
    ]);
    expect(materialise(doc).hash).toBe(hash);
  });

  it('puts back a section when the last was removed, but writes nothing into a document without a text', () => {
    const emptied = docWith(1);
    fragmentOf(emptied).delete(0, 1);
    repair(emptied);
    expect(materialise(emptied).sections).toHaveLength(1);
    const fresh = new Y.Doc();
    fresh.getMap('anders').set('a', 1);
    expect(repair(fresh).update).toBeNull();
  });
});

import * as Y from 'yjs';
import { beforeEach, describe, expect, it } from 'vitest';
import { TEXT_FRAGMENT } from './documentSchema.ts';
import { findUnknownContent } from './unknownContent.ts';

let fragment: Y.XmlFragment;
let section: Y.XmlElement;

beforeEach(() => {
  fragment = new Y.Doc().getXmlFragment(TEXT_FRAGMENT);
  section = new Y.XmlElement('section');
  fragment.insert(0, [section]);
});

function addParagraph(marks: Record<string, object> = {}): Y.XmlText {
  const paragraph = new Y.XmlElement('paragraph');
  section.insert(0, [paragraph]);
  const text = new Y.XmlText();
  paragraph.insert(0, [text]);
  text.insert(0, 'tekst', marks);
  return text;
}

describe('findUnknownContent', () => {
  it('finds nothing in what the schema knows, empty containers and wrong values included', () => {
    section.setAttribute('id', 'a');
    addParagraph({ bold: {}, 'link--AbCd123=': { href: 'https://a.nl' } });
    const heading = new Y.XmlElement('heading');
    heading.setAttribute('level', 'negen');
    section.insert(0, [heading, new Y.XmlElement('bulletList')]);
    expect(findUnknownContent(fragment)).toEqual([]);
  });

  it('names unknown nodes, attributes and marks, hashed names included', () => {
    const paragraph = addParagraph({ 'opmerking--AbCd123=': { id: 'c1' } }).parent as Y.XmlElement;
    paragraph.setAttribute('kleur', 'rood');
    section.insert(0, [new Y.XmlElement('plaatje')]);
    expect(findUnknownContent(fragment)).toEqual([
      { kind: 'node', name: 'plaatje' },
      { kind: 'attribute', name: 'paragraph.kleur' },
      { kind: 'mark', name: 'opmerking' },
    ]);
  });

  it('names what is no element or text, embedded objects and misplaced nodes', () => {
    const text = addParagraph();
    text.insertEmbed(0, { plaatje: 1 });
    section.insert(0, [new Y.XmlElement('section')]);
    // Yjs' types do not allow a hook here; its wire format does.
    const hook: unknown[] = [0, [new Y.XmlHook('hook')]];
    Reflect.apply(section.insert.bind(section), null, hook);
    expect(findUnknownContent(fragment)).toEqual([
      { kind: 'type', name: 'section' },
      { kind: 'misplaced', name: 'section in section' },
      { kind: 'type', name: 'paragraph' },
    ]);
  });

  it('looks at one changed type alone, in its own parent', () => {
    const text = addParagraph({ strike: {} });
    expect(findUnknownContent(text)).toEqual([{ kind: 'mark', name: 'strike' }]);
    expect(findUnknownContent(section)).toEqual([{ kind: 'mark', name: 'strike' }]);
    const loose = new Y.XmlText('los');
    section.insert(0, [loose]);
    expect(findUnknownContent(loose)).toEqual([{ kind: 'misplaced', name: 'text in section' }]);
  });

  it('finds nothing in what is deleted', () => {
    const unknown = new Y.XmlElement('plaatje');
    section.insert(0, [unknown]);
    expect(findUnknownContent(unknown)).toHaveLength(1);
    section.delete(0, 1);
    expect(findUnknownContent(unknown)).toEqual([]);
  });

  it('changes nothing', () => {
    section.insert(0, [new Y.XmlElement('plaatje')]);
    const before = JSON.stringify(fragment.toJSON());
    findUnknownContent(fragment);
    expect(JSON.stringify(fragment.toJSON())).toBe(before);
  });
});

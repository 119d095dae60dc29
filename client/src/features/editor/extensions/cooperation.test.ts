import type { Editor } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { guardContent } from '#collab/contentGuard.ts';
import { emptyDoel, emptyPartnervraag, insertBlock, insertSection } from '../commands/insertBlock.ts';
import { deleteSection } from '../commands/sections.ts';
import { setNodeField } from '../commands/setNodeField.ts';
import { gemeenten, oneSection, openEditor, paragraph, replicas } from '../testing/editors.ts';

function two(json = oneSection(paragraph('p1', 'gezamenlijke zin'), paragraph('p2', ''))) {
  const { docs, deliver } = replicas(json, true);
  const [a, b] = docs.map(openEditor) as [Editor, Editor];
  return { a, b, docs, deliver };
}
const find = (editor: Editor, text: string): number => {
  let at = -1;
  editor.state.doc.descendants((node, pos) => {
    const index = node.isText ? (node.text ?? '').indexOf(text) : -1;
    if (index >= 0) at = pos + index;
  });
  return at;
};
const firstOf = (editor: Editor, type: string): number => {
  let at = -1;
  editor.state.doc.descendants((node, pos) => {
    if (at < 0 && node.type.name === type) at = pos;
  });
  return at;
};

describe('stored marks', () => {
  it('stay on when somebody else types in between', () => {
    const { a, b } = two();
    a.chain().setTextSelection(6).toggleBold().run();
    b.commands.insertContentAt(find(b, 'zin'), 'nieuwe ');
    a.view.dispatch(a.state.tr.insertText('X'));
    expect(a.getHTML()).toContain('<strong>X</strong>');
  });
});

describe('the caret', () => {
  it.each(['p1', null])(
    'stays at its own words while others type before it in the same paragraph (id %s)',
    (id) => {
      const { a, b } = two(oneSection(paragraph(id, 'gezamenlijke zin')));
      a.commands.setTextSelection(find(a, 'zin'));
      for (const letter of 'Onze ') b.commands.insertContentAt(find(b, 'gezamenlijke'), letter);
      expect(a.state.doc.textBetween(a.state.selection.from, a.state.selection.from + 3)).toBe('zin');
    },
  );

  it.each(['p1', null])('lets two people type whole words in one sentence (id %s)', (id) => {
    const { a, b } = two(oneSection(paragraph(id, 'een twee drie vier')));
    a.commands.setTextSelection(find(a, 'twee'));
    b.commands.setTextSelection(find(b, 'vier'));
    for (const letter of 'abcdefgh') {
      a.view.dispatch(a.state.tr.insertText(letter));
      b.view.dispatch(b.state.tr.insertText(letter.toUpperCase()));
    }
    expect(a.getText().trim()).toBe('een abcdefghtwee drie ABCDEFGHvier');
  });

  it.each([
    ['a block before it goes', (b: Editor) => b.commands.deleteRange({ from: 1, to: 7 })],
    ['a list is made before it', (b: Editor) => b.chain().setTextSelection(3).toggleBulletList().run()],
    ['a section is added after it', (b: Editor) => insertSection(b)],
    [
      'its paragraph becomes a quote elsewhere',
      (b: Editor) => b.chain().setTextSelection(3).toggleBlockquote().run(),
    ],
  ] as const)('stays at its words when %s', (_name, change) => {
    const { a, b } = two(
      oneSection(paragraph('p0', 'kop0'), paragraph('p1', 'mijn woorden'), paragraph('p2', 'eind')),
    );
    a.commands.setTextSelection(find(a, 'woorden'));
    change(b);
    expect(a.state.doc.textBetween(a.state.selection.from, a.state.selection.from + 7)).toBe('woorden');
  });
});

describe('undo', () => {
  it.each([
    ['a heading', (a: Editor) => a.commands.setHeading({ level: 2 })],
    ['a list', (a: Editor) => a.commands.toggleBulletList()],
    ['a goal', (a: Editor) => insertBlock(a, emptyDoel())],
    ['a section', (a: Editor) => insertSection(a)],
  ] as const)('of %s does not take along what somebody else wrote in it', (_name, make) => {
    const { a, b } = two();
    a.commands.setTextSelection(firstOf(a, 'paragraph') + 20);
    make(a);
    b.commands.insertContentAt(a.state.selection.from, 'van de buren');
    a.commands.undo();
    a.commands.undo();
    expect(a.getText()).toContain('van de buren');
    expect(a.getText()).toContain('gezamenlijke zin');
    expect(b.getHTML()).toBe(a.getHTML());
  });

  it('takes back one’s own words only, and never the seed', () => {
    const { a, b } = two();
    a.commands.insertContentAt(2, 'AAA');
    b.commands.insertContentAt(5, 'BBB');
    a.commands.undo();
    expect(a.getText()).toContain('BBBgezamenlijke zin');
    expect(a.can().undo()).toBe(false);
  });

  it('brings a deleted section back', () => {
    const { a } = two();
    insertSection(a);
    a.commands.insertContent('Kaders');
    const id: unknown = a.state.doc.child(1).attrs['id'];
    expect(deleteSection(a, String(id))).toBe(true);
    expect(a.state.doc.childCount).toBe(1);
    a.commands.undo();
    expect(a.state.doc.lastChild?.attrs['id']).toBe(id);
    expect(a.getText()).toContain('Kaders');
  });
});

describe('a goal', () => {
  it('keeps both fields when two people fill in different ones at once', () => {
    const doel = { type: 'doel', attrs: { id: 'd1' }, content: [paragraph('s', 'Sneller helpen')] };
    const { docs, deliver } = replicas(oneSection(doel));
    const [a, b] = docs.map(openEditor) as [Editor, Editor];
    setNodeField(a, firstOf(a, 'doel'), 'indicator', 'wachttijd');
    setNodeField(b, firstOf(b, 'doel'), 'streefwaarde', '5');
    b.commands.insertContentAt(find(b, 'helpen'), 'mensen ');
    deliver();
    for (const editor of [a, b]) {
      expect(editor.state.doc.nodeAt(firstOf(editor, 'doel'))?.attrs).toMatchObject({
        id: 'd1',
        indicator: 'wachttijd',
        streefwaarde: '5',
      });
      expect(editor.getText()).toContain('Sneller mensen helpen');
    }
  });

  it('forgets an emptied field', () => {
    const { a } = two(
      oneSection({ type: 'doel', attrs: { id: 'd1', eenheid: 'dagen' }, content: [paragraph('s', '')] }),
    );
    setNodeField(a, firstOf(a, 'doel'), 'eenheid', ' ');
    expect(a.state.doc.nodeAt(firstOf(a, 'doel'))?.attrs['eenheid']).toBeNull();
  });
});

describe('content of a newer version', () => {
  it('survives an older editor, because the guard takes the editor away first', () => {
    const { docs } = replicas(oneSection(paragraph('p1', 'tekst')), true);
    const [near, far] = docs;
    const editor = openEditor(near);
    guardContent(near.getXmlFragment('tekst'), () => editor.destroy());
    const section = far.getXmlFragment('tekst').get(0) as Y.XmlElement;
    section.insert(0, [new Y.XmlElement('tijdlijn')]);
    expect(editor.isDestroyed).toBe(true);
    expect(far.getXmlFragment('tekst').toJSON()).toContain('<tijdlijn>');
    expect(near.getXmlFragment('tekst').toJSON()).toContain('<tijdlijn>');
  });
});

describe('Enter', () => {
  const enter = (editor: Editor): unknown =>
    editor.view.someProp('handleKeyDown', (handle) =>
      handle(editor.view, new KeyboardEvent('keydown', { key: 'Enter' })),
    );

  it('leads from a question to its first answer', () => {
    const { a } = two();
    insertBlock(a, emptyPartnervraag(gemeenten));
    a.commands.insertContent('Wat verbindt ons?');
    enter(a);
    expect(a.state.selection.$from.node(-1).type.name).toBe('antwoord');
    expect(a.state.selection.$from.node(-1).attrs['gemeente']).toBe('wijchen');
  });

  it('leads from the title of a new section to the paragraph under it, and else makes a paragraph', () => {
    const { a } = two();
    insertSection(a);
    a.commands.insertContent('Kansen');
    enter(a);
    expect(a.state.doc.lastChild?.childCount).toBe(2);
    a.commands.insertContent('tekst');
    enter(a);
    expect(a.state.doc.lastChild?.childCount).toBe(3);
  });
});

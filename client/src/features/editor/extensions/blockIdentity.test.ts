import type { Editor } from '@tiptap/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  emptyDoel,
  emptyPartnervraag,
  emptyTable,
  insertBlock,
  insertSection,
} from '../commands/insertBlock.ts';
import { gemeenten, oneSection, openEditor, paragraph, replicas } from '../testing/editors.ts';

const start = oneSection(paragraph('p1', 'eerste alinea'), paragraph('p2', 'tweede alinea'));
const ids = (editor: Editor): (string | null)[] => {
  const found: (string | null)[] = [];
  editor.state.doc.descendants((node) => {
    if (node.type.spec.attrs !== undefined && 'id' in node.type.spec.attrs)
      found.push(node.attrs['id'] as string | null);
  });
  return found;
};
/** Only meeting makes doubles, when two people moved one block apart; those are the server's to repair. */
const doubles = (editor: Editor): number => ids(editor).length - new Set(ids(editor)).size;
const paragraphs = (editor: Editor): string[] =>
  editor.state.doc.firstChild?.children.map(
    (node) => `${String(node.attrs['id']).slice(0, 2)}:${node.textContent}`,
  ) ?? [];
const single = (json: object): Editor => openEditor(replicas(json).docs[0]);

it('leaves the id with the first half of a split', () => {
  const editor = single(start);
  editor.chain().setTextSelection(7).splitBlock().run();
  expect(paragraphs(editor)[0]).toBe('p1:eerst');
  expect(paragraphs(editor)[2]).toBe('p2:tweede alinea');
  expect(new Set(ids(editor)).size).toBe(4);
  expect(ids(editor)).not.toContain(null);
});

it('lets the first of two merged blocks survive', () => {
  const editor = single(start);
  editor.chain().setTextSelection(17).joinBackward().run();
  expect(paragraphs(editor)).toEqual(['p1:eerste alineatweede alinea']);
});

it('gives a copy that is put before the original an id of its own', () => {
  const editor = single(start);
  editor.commands.insertContentAt(1, paragraph('p2', 'kopie'));
  expect(paragraphs(editor)[2]).toBe('p2:tweede alinea');
  expect(ids(editor)[1]).not.toBe('p2');
});

it('gives every block of pasted HTML a new id, even when it brings one', () => {
  const editor = single(start);
  editor.view.pasteHTML('<p data-id="p2">geplakt</p><ul><li><p>punt</p></li></ul>');
  expect(new Set(ids(editor)).size).toBe(ids(editor).length);
  expect(ids(editor).filter((id) => id === 'p2')).toHaveLength(1);
  expect(ids(editor)).not.toContain(null);
});

it('leaves blocks of others alone, missing and double ids included', () => {
  const { docs, deliver } = replicas(
    oneSection(paragraph(null, 'zonder'), paragraph('x', 'een'), paragraph('x', 'twee')),
  );
  const [editor, other] = docs.map(openEditor) as [Editor, Editor];
  other.commands.insertContentAt(1, paragraph('van-ander', 'van een ander'));
  deliver();
  expect(ids(editor)).toEqual(['sectie1', 'van-ander', null, 'x', 'x']);
  editor.commands.insertContentAt(2, '!');
  expect(ids(editor)).toEqual(['sectie1', 'van-ander', null, 'x', 'x']);
});

it('never leaves out an id, and never makes a double one, whatever two people do apart and together', () => {
  const edits: readonly ((editor: Editor) => unknown)[] = [
    (editor) => editor.commands.splitBlock(),
    (editor) => editor.commands.insertContent('tekst '),
    (editor) => editor.commands.toggleBulletList(),
    (editor) => editor.commands.sinkListItem('listItem'),
    (editor) => editor.commands.joinBackward(),
    (editor) => editor.commands.setHeading({ level: 2 }),
    (editor) => editor.commands.toggleBlockquote(),
    (editor) => insertBlock(editor, emptyDoel()),
    (editor) => insertBlock(editor, emptyPartnervraag(gemeenten)),
    (editor) => insertBlock(editor, emptyTable(2, 2)),
    (editor) => insertSection(editor),
  ];
  const step = fc.record({
    who: fc.nat(1),
    edit: fc.nat(edits.length - 1),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    meet: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const { docs, deliver } = replicas(start);
      const editors = docs.map(openEditor);
      for (const { who, edit, at, meet } of steps) {
        const editor = editors[who];
        if (editor === undefined) continue;
        editor.commands.setTextSelection(Math.round(at * editor.state.doc.content.size));
        const before = doubles(editor);
        edits[edit]?.(editor);
        expect(ids(editor)).not.toContain(null);
        expect(doubles(editor)).toBeLessThanOrEqual(before);
        if (meet) deliver();
      }
      deliver();
      expect(docs[0].getXmlFragment('tekst').toJSON()).toBe(docs[1].getXmlFragment('tekst').toJSON());
      for (const editor of editors) editor.destroy();
    }),
    { numRuns: 60, seed: 20261123 },
  );
}, 60_000);

import type { Editor } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { randomSource } from './testing/randomSource.ts';
import { emptyDoel, emptyTable, insertBlock, insertSection } from './commands/insertBlock.ts';
import { openEditor, paragraph, replicas } from './testing/editors.ts';

// What the patch of y-tiptap is for (docs/adr/0006-y-tiptap-patch.md); every test here fails without it.

const section = (id: string, ...texts: string[]): object => ({
  type: 'section',
  attrs: { id },
  content: texts.map((text, index) => paragraph(`${id}-${index}`, text)),
});
const document = {
  type: 'doc',
  content: [section('a', 'eerste zin', 'tweede zin'), section('b', 'derde zin', 'vierde')],
};

describe('a remote keystroke', () => {
  it('leaves the nodes of untouched sections as they are, so that nothing else is drawn again', () => {
    const { docs } = replicas(document, true);
    const [here, there] = docs.map(openEditor) as [Editor, Editor];
    // The first change may still build the mapping.
    there.commands.insertContentAt(2, 'x');
    const before = here.state.doc;
    there.commands.insertContentAt(2, 'y');
    expect(here.state.doc.child(0)).not.toBe(before.child(0));
    expect(here.state.doc.child(0).child(1)).toBe(before.child(0).child(1));
    expect(here.state.doc.child(1)).toBe(before.child(1));
  });
});

/** What a hand may do; positions are fractions of the document, so that they fit whatever it has become. */
const EDITS: readonly ((editor: Editor, at: number) => unknown)[] = [
  (editor) => editor.commands.insertContent('woord '),
  (editor) => editor.commands.splitBlock(),
  (editor, at) => editor.commands.deleteRange({ from: Math.min(at, size(editor)), to: size(editor) - 1 }),
  (editor, at) => editor.commands.deleteRange({ from: Math.max(1, at - 12), to: at }),
  (editor) => editor.commands.toggleBulletList(),
  (editor) => editor.commands.setHeading({ level: 2 }),
  (editor) => editor.commands.joinBackward(),
  (editor) => editor.commands.undo(),
  (editor) => editor.commands.undo(),
  (editor) => editor.commands.redo(),
  (editor) => insertBlock(editor, emptyDoel()),
  (editor) => insertBlock(editor, emptyTable(2, 2)),
  (editor) => insertSection(editor),
];
const size = (editor: Editor): number => editor.state.doc.content.size;

const RUNS = 95;
const STEPS = 25;

/** One run: two people edit, each message late by a while. @returns the faults that came out of the binding. */
function run(seed: number): readonly string[] {
  const random = randomSource(seed);
  const pick = (below: number): number => Math.floor(random() * below);
  const { docs, deliver } = replicas(document);
  const editors = docs.map(openEditor);
  const faults: string[] = [];
  const attempt = (act: () => unknown): void => {
    try {
      act();
    } catch (error) {
      faults.push(String(error));
    }
  };
  for (let step = 0; step < STEPS; step += 1) {
    const editor = editors[pick(2)];
    const edit = EDITS[pick(EDITS.length)];
    if (editor === undefined || edit === undefined) continue;
    const at = 1 + pick(size(editor));
    attempt(() => {
      editor.commands.setTextSelection(at);
      edit(editor, at);
    });
    if (random() < 0.6) attempt(deliver);
  }
  attempt(deliver);
  for (const editor of editors) editor.destroy();
  expect(docs[0].getXmlFragment('tekst').toJSON()).toBe(docs[1].getXmlFragment('tekst').toJSON());
  return faults;
}

describe('random editing by two people', () => {
  it('never throws, whatever structure goes under a caret', () => {
    const faults = Array.from({ length: RUNS }, (_none, seed) =>
      run(seed).map((fault) => `seed ${seed}: ${fault}`),
    );
    expect(faults.flat()).toEqual([]);
  }, 60_000);
});

import { Fragment, type Node } from '@tiptap/pm/model';
import { NodeSelection, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { Editor, JSONContent } from '@tiptap/core';
import type { Gemeente } from '@samenspraak/shared/traject/gemeente';
import { beginUndoStep } from './undoStep.ts';

/** An empty goal. */
export const emptyDoel = (): JSONContent => ({ type: 'doel', content: [{ type: 'paragraph' }] });

/** A partner question with an empty answer slot for every municipality. */
export const emptyPartnervraag = (gemeenten: readonly Gemeente[]): JSONContent => ({
  type: 'partnervraag',
  content: [
    { type: 'vraag' },
    ...gemeenten.map(({ slug }) => ({
      type: 'antwoord',
      attrs: { gemeente: slug },
      content: [{ type: 'paragraph' }],
    })),
  ],
});

/** An empty table with a header row. */
export function emptyTable(rows: number, columns: number): JSONContent {
  return {
    type: 'table',
    content: Array.from({ length: rows }, (_row, index) => ({
      type: 'tableRow',
      content: Array.from({ length: columns }, () => ({
        type: index === 0 ? 'tableHeader' : 'tableCell',
        content: [{ type: 'paragraph' }],
      })),
    })),
  };
}

/**
 * Puts a block in the section after the one with the caret (in its place, if that is an empty paragraph), with the
 * caret in it. Never inside a list, a table or another card.
 */
export function insertBlock(editor: Editor, content: JSONContent): void {
  beginUndoStep(editor);
  const { state, view } = editor;
  const tr = withBlock(state, state.schema.nodeFromJSON(content));
  if (tr !== null) view.dispatch(tr.scrollIntoView());
  editor.commands.focus();
}

/** Puts an empty section after the one with the caret, with the caret in its title. */
export function insertSection(editor: Editor): void {
  beginUndoStep(editor);
  const { state, view } = editor;
  const { $head } = state.selection;
  const after = $head.depth > 0 ? $head.after(1) : state.doc.content.size;
  const section = state.schema.nodeFromJSON({
    type: 'section',
    content: [{ type: 'heading', attrs: { level: 1 } }, { type: 'paragraph' }],
  });
  const tr = state.tr.insert(after, section);
  view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(after + 1))).scrollIntoView());
  editor.commands.focus();
}

function withBlock(state: EditorState, node: Node): Transaction | null {
  const { tr, selection } = state;
  const $pos = selection instanceof NodeSelection ? state.doc.resolve(selection.from) : selection.$head;
  if ($pos.depth < 1) return null;
  const block = $pos.depth >= 2 ? $pos.node(2) : $pos.nodeAfter;
  const start = $pos.depth >= 2 ? $pos.before(2) : $pos.pos;
  const replaces = block?.type.name === 'paragraph' && block.content.size === 0;
  const from = replaces ? start : start + (block?.nodeSize ?? 0);
  const to = start + (block?.nodeSize ?? 0);
  // A last paragraph gives the caret somewhere to go after a card or table.
  const isLast = to === $pos.end(1);
  const paragraph = isLast ? state.schema.nodes['paragraph']?.createAndFill() : null;
  tr.replaceWith(from, to, Fragment.fromArray(paragraph ? [node, paragraph] : [node]));
  return tr.setSelection(TextSelection.near(tr.doc.resolve(from + 1)));
}

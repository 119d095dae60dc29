import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { Node } from '@tiptap/pm/model';
import { beginUndoStep } from './undoStep.ts';

/** The section with the caret, and where it starts; null when there is none. */
export function currentSection(editor: Editor): { readonly node: Node; readonly pos: number } | null {
  const { $head } = editor.state.selection;
  const node = $head.depth > 0 ? $head.node(1) : editor.state.doc.nodeAt($head.pos);
  if (node === null || node.type.name !== 'section') return null;
  return { node, pos: $head.depth > 0 ? $head.before(1) : $head.pos };
}

/** Title of a section: the text of its first heading. */
export function sectionTitle(section: Node): string {
  for (const child of section.children) {
    if (child.type.name === 'heading') return child.textContent.trim();
  }
  return '';
}

/** Deletes the section with this id. The last one stays: a document has at least one. @returns whether it did. */
export function deleteSection(editor: Editor, id: string): boolean {
  const { state, view } = editor;
  if (state.doc.childCount < 2) return false;
  let found: { from: number; to: number } | undefined;
  state.doc.forEach((node, offset) => {
    if (node.attrs['id'] === id) found = { from: offset, to: offset + node.nodeSize };
  });
  if (found === undefined) return false;
  beginUndoStep(editor);
  const tr = state.tr.delete(found.from, found.to);
  view.dispatch(
    tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(found.from, tr.doc.content.size)), -1)),
  );
  return true;
}

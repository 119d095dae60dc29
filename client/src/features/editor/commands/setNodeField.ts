import type { Editor } from '@tiptap/core';

/**
 * Writes one attribute of the node at a position, and only that one, so that two people who fill in different fields
 * of a goal at once both keep theirs.
 * @param pos undefined when the node is gone; then nothing happens.
 */
export function setNodeField(editor: Editor, pos: number | undefined, field: string, value: string): void {
  if (pos === undefined || !editor.isEditable || editor.isDestroyed) return;
  const { state, view } = editor;
  if (state.doc.nodeAt(pos) === null) return;
  view.dispatch(state.tr.setNodeAttribute(pos, field, value.trim() === '' ? null : value));
}

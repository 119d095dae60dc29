import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';

/**
 * Takes over a caret that the browser has moved but ProseMirror has not heard of yet: the event comes a task later, and
 * a change of somebody else in between would put the caret back where it was, so that a click into another line
 * would be lost. Only for carets and selections in text; the rest ProseMirror sets by itself.
 */
export function readDomSelection(editor: Editor): void {
  if (editor.isDestroyed) return;
  const { view, state } = editor;
  if (!view.hasFocus() || view.composing || !(state.selection instanceof TextSelection)) return;
  const dom = view.dom.ownerDocument.getSelection();
  if (dom === null || dom.anchorNode === null || dom.focusNode === null) return;
  if (!view.dom.contains(dom.anchorNode) || !view.dom.contains(dom.focusNode)) return;
  const anchor = state.doc.resolve(view.posAtDOM(dom.anchorNode, dom.anchorOffset));
  const head = dom.isCollapsed ? anchor : state.doc.resolve(view.posAtDOM(dom.focusNode, dom.focusOffset));
  if (!anchor.parent.inlineContent || !head.parent.inlineContent) return;
  if (anchor.pos === state.selection.anchor && head.pos === state.selection.head) return;
  view.dispatch(state.tr.setSelection(new TextSelection(anchor, head)));
}

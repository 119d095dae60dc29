import { findParentNode, type Editor } from '@tiptap/core';
import type { DecorationSet } from '@tiptap/pm/view';
import { yCursorPluginKey } from '@tiptap/y-tiptap';

/** Whether somebody else's caret or selection is in the table with the own caret. */
export function othersInTable(editor: Editor): boolean {
  const table = findParentNode((node) => node.type.name === 'table')(editor.state.selection);
  const carets = yCursorPluginKey.getState(editor.state) as DecorationSet | undefined;
  if (table === undefined || carets === undefined) return false;
  return carets.find(table.pos, table.pos + table.node.nodeSize).length > 0;
}

import type { Editor } from '@tiptap/core';
import { yUndoPluginKey } from '@tiptap/y-tiptap';
import type { UndoManager } from 'yjs';

/** Makes what follows an undo step of its own; otherwise it joins what was typed within the last half second. */
export function beginUndoStep(editor: Editor): void {
  const state = yUndoPluginKey.getState(editor.state) as { readonly undoManager?: UndoManager } | undefined;
  state?.undoManager?.stopCapturing();
}

import { isChangeOrigin } from '@tiptap/extension-collaboration';
import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

/** Keeps a mark that was switched on but not typed with yet, when a change of somebody else comes in between. */
export const KeepStoredMarks = Extension.create({
  name: 'keepStoredMarks',
  addProseMirrorPlugins() {
    return [
      new Plugin({
        appendTransaction: (transactions, oldState, newState) => {
          const { storedMarks } = oldState;
          if (storedMarks === null || newState.storedMarks !== null || !newState.selection.empty) return null;
          return transactions.every(isChangeOrigin) ? newState.tr.setStoredMarks(storedMarks) : null;
        },
      }),
    ];
  },
});

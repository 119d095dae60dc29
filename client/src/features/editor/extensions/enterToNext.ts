import { Extension, type Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';

/**
 * Enter leads on from what is one line by nature: from a question to the first answer, and from the end of a
 * section's title to the empty paragraph that waits under it.
 */
export const EnterToNext = Extension.create({
  name: 'enterToNext',
  addKeyboardShortcuts() {
    return { Enter: () => leadsOn(this.editor) && moveToNext(this.editor) };
  },
});

function leadsOn({ state }: Editor): boolean {
  const { $from, empty } = state.selection;
  if (!empty || !$from.parent.isTextblock) return false;
  if ($from.parent.type.name === 'vraag') return true;
  const next = state.doc.resolve($from.after()).nodeAfter;
  return (
    $from.parent.type.name === 'heading' &&
    $from.parent.attrs['level'] === 1 &&
    $from.parentOffset === $from.parent.content.size &&
    next?.type.name === 'paragraph' &&
    next.content.size === 0
  );
}

function moveToNext({ state, view }: Editor): boolean {
  const after = state.doc.resolve(state.selection.$from.after());
  view.dispatch(state.tr.setSelection(TextSelection.near(after, 1)).scrollIntoView());
  return true;
}

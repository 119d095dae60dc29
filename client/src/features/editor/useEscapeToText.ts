import type { Editor } from '@tiptap/core';
import { useEffect, type RefObject } from 'react';

/**
 * Lets Escape lead from the toolbar back to the text. It listens before everybody else, because the tooltip of a
 * focused button would keep the first Escape for itself; a menu that is open has the focus outside the toolbar.
 */
export function useEscapeToText(toolbar: RefObject<HTMLElement | null>, editor: Editor): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || toolbar.current?.contains(document.activeElement) !== true) return;
      event.preventDefault();
      event.stopPropagation();
      editor.commands.focus();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [toolbar, editor]);
}

import { assertNever } from '@samenspraak/shared/assertNever';
import type { Editor } from '@tiptap/core';
import type { ReactNode } from 'react';
import { FootnoteDialog } from './FootnoteDialog.tsx';
import { LinkDialog } from './LinkDialog.tsx';
import { RemoveSectionDialog } from './RemoveSectionDialog.tsx';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';

/** The dialog of the editor that is open. */
export type OpenDialog =
  | { readonly kind: 'link' }
  /** `pos` of the footnote to change; null for a new one. */
  | { readonly kind: 'footnote'; readonly pos: number | null }
  | { readonly kind: 'removeSection'; readonly id: string; readonly titel: string }
  | { readonly kind: 'shortcuts' };

interface EditorDialogsProps {
  readonly editor: Editor;
  readonly open: OpenDialog | null;
  readonly onClose: () => void;
}

/** The dialogs of the editor, one at a time. */
export function EditorDialogs({ editor, open, onClose }: EditorDialogsProps): ReactNode {
  if (open === null) return null;
  switch (open.kind) {
    case 'link':
      return <LinkDialog editor={editor} onClose={onClose} />;
    case 'footnote':
      return <FootnoteDialog editor={editor} pos={open.pos} onClose={onClose} />;
    case 'removeSection':
      return <RemoveSectionDialog editor={editor} id={open.id} titel={open.titel} onClose={onClose} />;
    case 'shortcuts':
      return <ShortcutsDialog onClose={onClose} />;
    default:
      return assertNever(open);
  }
}

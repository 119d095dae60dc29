import type { Editor } from '@tiptap/core';
import type { ReactNode } from 'react';
import { useMessages } from '#lib/language.ts';
import { toast } from '#ui/toast.tsx';
import { deleteSection } from '../commands/sections.ts';
import { DialogForm } from './DialogForm.tsx';

interface RemoveSectionDialogProps {
  readonly editor: Editor;
  readonly id: string;
  readonly titel: string;
  readonly onClose: () => void;
}

/** Asks before a whole section goes, because it goes for everybody. */
export function RemoveSectionDialog({ editor, id, titel, onClose }: RemoveSectionDialogProps): ReactNode {
  const m = useMessages().editor.section;
  const remove = (): void => {
    onClose();
    if (deleteSection(editor, id)) toast(m.removed);
    editor.commands.focus();
  };
  return (
    <DialogForm title={m.removeTitle} submitLabel={m.remove} onSubmit={remove} onClose={onClose}>
      <p>{m.removeBody(titel === '' ? m.untitled : titel)}</p>
    </DialogForm>
  );
}

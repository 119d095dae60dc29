import type { Editor } from '@tiptap/core';
import { useState, type ReactNode } from 'react';
import { useMessages } from '#lib/language.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { TextArea } from '#ui/TextField.tsx';
import { setNodeField } from '../commands/setNodeField.ts';
import { DialogForm } from './DialogForm.tsx';

interface FootnoteDialogProps {
  readonly editor: Editor;
  /** Where the footnote stands; null for a new one at the caret. */
  readonly pos: number | null;
  readonly onClose: () => void;
}

/** Writes a footnote, or shows it to a reader. */
export function FootnoteDialog({ editor, pos, onClose }: FootnoteDialogProps): ReactNode {
  const m = useMessages().editor.footnote;
  const node = pos === null ? null : editor.state.doc.nodeAt(pos);
  const current: unknown = node?.attrs['tekst'];
  const [tekst, setTekst] = useState(typeof current === 'string' ? current : '');
  const [missing, setMissing] = useState(false);
  if (!editor.isEditable) {
    return (
      <Dialog title={m.title} isOpen onOpenChange={onClose}>
        <p>{tekst}</p>
      </Dialog>
    );
  }
  const submit = (): void => {
    // A footnote is one paragraph.
    const body = tekst.trim().replaceAll(/\s*\n\s*/g, ' ');
    if (body === '') return setMissing(true);
    onClose();
    if (pos === null) {
      editor
        .chain()
        .focus()
        .insertContent({ type: 'voetnoot', attrs: { tekst: body } })
        .run();
    } else {
      setNodeField(editor, pos, 'tekst', body);
      editor.commands.focus();
    }
  };
  const remove = (): void => {
    onClose();
    if (pos !== null)
      editor
        .chain()
        .focus()
        .deleteRange({ from: pos, to: pos + 1 })
        .run();
  };
  return (
    <DialogForm
      title={m.title}
      submitLabel={pos === null ? m.apply : m.change}
      onSubmit={submit}
      onClose={onClose}
      extra={pos === null ? null : <Button onPress={remove}>{m.remove}</Button>}
    >
      <TextArea
        autoFocus
        label={m.text}
        value={tekst}
        onChange={setTekst}
        maxLength={2000}
        error={missing ? m.required : undefined}
      />
    </DialogForm>
  );
}

import type { Editor } from '@tiptap/core';
import { useState, type ReactNode } from 'react';
import { useMessages } from '#lib/language.ts';
import { Button } from '#ui/Button.tsx';
import { TextField } from '#ui/TextField.tsx';
import { linkAddress } from '../commands/linkAddress.ts';
import { placeLink } from '../commands/placeLink.ts';
import { DialogForm } from './DialogForm.tsx';

interface LinkDialogProps {
  readonly editor: Editor;
  readonly onClose: () => void;
}

/** Sets, changes or removes the link at the selection. */
export function LinkDialog({ editor, onClose }: LinkDialogProps): ReactNode {
  const m = useMessages().editor.link;
  const current: unknown = editor.getAttributes('link')['href'];
  const [address, setAddress] = useState(typeof current === 'string' ? current : '');
  const [refused, setRefused] = useState(false);
  const submit = (): void => {
    const href = linkAddress(address);
    if (href === null) return setRefused(true);
    onClose();
    placeLink(editor, href);
  };
  return (
    <DialogForm
      title={m.title}
      submitLabel={m.apply}
      onSubmit={submit}
      onClose={onClose}
      extra={
        typeof current === 'string' ? (
          <Button
            onPress={() => {
              onClose();
              editor.chain().focus().extendMarkRange('link').unsetMark('link').run();
            }}
          >
            {m.remove}
          </Button>
        ) : null
      }
    >
      <TextField
        autoFocus
        label={m.address}
        hint={m.hint}
        value={address}
        onChange={setAddress}
        error={refused ? m.refused : undefined}
      />
    </DialogForm>
  );
}

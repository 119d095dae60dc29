import type { Gemeente } from '@samenspraak/shared/traject/gemeente';
import type { Editor } from '@tiptap/core';
import { Link2, Quote, Redo2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '#lib/language.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { ToggleButton } from '#ui/ToggleButton.tsx';
import { Toolbar, ToolbarSeparator } from '#ui/Toolbar.tsx';
import { keysText } from '../keys.ts';
import { useToolbarState } from '../useToolbarState.ts';
import type { OpenDialog } from './EditorDialogs.tsx';
import { InsertMenu } from './InsertMenu.tsx';
import { ListButtons } from './ListButtons.tsx';
import { MarkButtons } from './MarkButtons.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { StyleSelect } from './StyleSelect.tsx';
import { TableMenu } from './TableMenu.tsx';

interface EditorToolbarProps {
  readonly editor: Editor;
  readonly gemeenten: readonly Gemeente[];
  readonly onDialog: (dialog: OpenDialog) => void;
}

const ICON = { size: 17, 'aria-hidden': true } as const;

/** The formatting toolbar: one tab stop, arrow keys inside, Escape back to the text. */
export function EditorToolbar({ editor, gemeenten, onDialog }: EditorToolbarProps): ReactNode {
  const m = useMessages().editor.toolbar;
  const state = useToolbarState(editor);
  const withKeys = (label: string, keys: string): string => m.withKeys(label, keysText(keys));
  return (
    <Toolbar label={m.label}>
      <StyleSelect editor={editor} value={state.style} isTitlePlace={state.isTitlePlace} />
      <ToolbarSeparator />
      <MarkButtons editor={editor} active={state.marks} names={['bold', 'italic', 'underline']} />
      <ToolbarSeparator />
      <ListButtons editor={editor} state={state} />
      <ToggleButton
        label={m.quote}
        icon={<Quote {...ICON} />}
        isSelected={state.quote}
        onChange={() => editor.chain().focus().toggleBlockquote().run()}
      />
      <ToggleButton
        label={withKeys(m.link, 'Mod-k')}
        icon={<Link2 {...ICON} />}
        isSelected={state.marks.includes('link')}
        onChange={() => onDialog({ kind: 'link' })}
      />
      <ToolbarSeparator />
      {state.inTable ? <TableMenu editor={editor} /> : null}
      <InsertMenu editor={editor} gemeenten={gemeenten} inTable={state.inTable} onDialog={onDialog} />
      <MoreMenu
        editor={editor}
        active={state.marks}
        canRemoveSection={state.canRemoveSection}
        onDialog={onDialog}
      />
      <span className="editor-toolbar-space" />
      <IconButton
        label={withKeys(m.undo, 'Mod-z')}
        icon={<Undo2 {...ICON} />}
        isDisabled={!state.canUndo}
        onPress={() => editor.chain().focus().undo().run()}
      />
      <IconButton
        label={withKeys(m.redo, 'Mod-y')}
        icon={<Redo2 {...ICON} />}
        isDisabled={!state.canRedo}
        onPress={() => editor.chain().focus().redo().run()}
      />
    </Toolbar>
  );
}

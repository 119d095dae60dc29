import type { Gemeente } from '@samenspraak/shared/traject/gemeente';
import type { Editor } from '@tiptap/core';
import { MessagesSquare, Plus, Rows3, Superscript, Table, Target } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '#lib/language.ts';
import { Menu, MenuItem } from '#ui/Menu.tsx';
import {
  emptyDoel,
  emptyPartnervraag,
  emptyTable,
  insertBlock,
  insertSection,
} from '../commands/insertBlock.ts';
import type { OpenDialog } from './EditorDialogs.tsx';

interface InsertMenuProps {
  readonly editor: Editor;
  readonly gemeenten: readonly Gemeente[];
  readonly inTable: boolean;
  readonly onDialog: (dialog: OpenDialog) => void;
}

const ICON = { size: 17, 'aria-hidden': true } as const;

/** What can be put in the text beside words. */
export function InsertMenu({ editor, gemeenten, inTable, onDialog }: InsertMenuProps): ReactNode {
  const m = useMessages().editor;
  return (
    <Menu label={m.toolbar.insert} icon={<Plus {...ICON} />} variant="ghost">
      <MenuItem
        label={m.insert.table}
        icon={<Table {...ICON} />}
        isDisabled={inTable}
        onAction={() => insertBlock(editor, emptyTable(3, 3))}
      />
      <MenuItem
        label={m.insert.footnote}
        icon={<Superscript {...ICON} />}
        onAction={() => onDialog({ kind: 'footnote', pos: null })}
      />
      <MenuItem
        label={m.insert.doel}
        icon={<Target {...ICON} />}
        onAction={() => insertBlock(editor, emptyDoel())}
      />
      <MenuItem
        label={m.insert.partnervraag}
        icon={<MessagesSquare {...ICON} />}
        onAction={() => insertBlock(editor, emptyPartnervraag(gemeenten))}
      />
      <MenuItem label={m.insert.section} icon={<Rows3 {...ICON} />} onAction={() => insertSection(editor)} />
    </Menu>
  );
}

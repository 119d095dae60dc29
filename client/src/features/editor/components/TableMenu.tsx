import type { ChainedCommands, Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Table } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '#lib/language.ts';
import { Menu, MenuItem } from '#ui/Menu.tsx';
import { othersInTable } from '../commands/tableInUse.ts';

const ACTIONS = {
  addRow: (chain: ChainedCommands) => chain.addRowAfter(),
  addColumn: (chain: ChainedCommands) => chain.addColumnAfter(),
  removeRow: (chain: ChainedCommands) => chain.deleteRow(),
  removeColumn: (chain: ChainedCommands) => chain.deleteColumn(),
  headerRow: (chain: ChainedCommands) => chain.toggleHeaderRow(),
  mergeCells: (chain: ChainedCommands) => chain.mergeCells(),
  splitCell: (chain: ChainedCommands) => chain.splitCell(),
  removeTable: (chain: ChainedCommands) => chain.deleteTable(),
} as const;
const NAMES = Object.keys(ACTIONS) as (keyof typeof ACTIONS)[];

/**
 * Changes the table with the caret. Rows and columns are one person's at a time: two who add a column at once get a
 * ragged table, so it waits while somebody else's caret is in it.
 */
export function TableMenu({ editor }: { readonly editor: Editor }): ReactNode {
  const m = useMessages().editor;
  const possible = useEditorState({
    editor,
    selector: ({ editor: current }) =>
      othersInTable(current) ? [] : NAMES.filter((name) => ACTIONS[name](current.can().chain()).run()),
  });
  const busy = useEditorState({ editor, selector: ({ editor: current }) => othersInTable(current) });
  return (
    <Menu
      label={m.toolbar.table}
      icon={<Table size={17} aria-hidden="true" />}
      variant="ghost"
      className="button-compact"
    >
      {busy ? <MenuItem label={m.table.inUse} isDisabled onAction={() => {}} /> : null}
      {NAMES.map((name) => (
        <MenuItem
          key={name}
          label={m.table[name]}
          isDisabled={!possible.includes(name)}
          onAction={() => ACTIONS[name](editor.chain().focus()).run()}
        />
      ))}
    </Menu>
  );
}

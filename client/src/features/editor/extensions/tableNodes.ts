import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { Plugin } from '@tiptap/pm/state';
import { isChangeOrigin } from '@tiptap/extension-collaboration';
import { adoptNode } from './adoptSpec.ts';

/**
 * Tables, without resizing. A ragged table is put right only by whoever edits it: if every client that received
 * it did, each would add cells of its own and the table would grow.
 */
const CooperativeTable = Table.configure({ resizable: false, renderWrapper: true }).extend({
  addKeyboardShortcuts() {
    // Tab past the last cell leaves the table: adding rows for ever would hold on to the keyboard.
    return { ...this.parent?.(), Tab: () => this.editor.commands.goToNextCell() };
  },
  addProseMirrorPlugins() {
    return (this.parent?.() ?? []).map(withoutRemoteRepairs);
  },
});

function withoutRemoteRepairs(plugin: Plugin): Plugin {
  const { appendTransaction } = plugin.spec;
  if (appendTransaction === undefined) return plugin;
  return new Plugin({
    ...plugin.spec,
    appendTransaction: (transactions, oldState, newState) =>
      transactions.some(isChangeOrigin) ? null : appendTransaction(transactions, oldState, newState),
  });
}

/** The four nodes of a table. */
export const tableNodes = [
  adoptNode(CooperativeTable, 'table'),
  adoptNode(TableRow, 'tableRow'),
  adoptNode(TableHeader, 'tableHeader'),
  adoptNode(TableCell, 'tableCell'),
];

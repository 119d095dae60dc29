import type { ReactNode } from 'react';
import { useMessages } from '#lib/language.ts';
import type { Messages } from '#lib/messages/types.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { keysText } from '../keys.ts';

type Texts = Messages['editor'];

const SHORTCUTS: readonly (readonly [keys: string, label: (texts: Texts) => string])[] = [
  ['Alt-F10', ({ shortcuts }) => shortcuts.toToolbar],
  ['Escape', ({ shortcuts }) => shortcuts.back],
  ['Mod-b', ({ toolbar }) => toolbar.bold],
  ['Mod-i', ({ toolbar }) => toolbar.italic],
  ['Mod-u', ({ toolbar }) => toolbar.underline],
  ['Mod-Shift-h', ({ toolbar }) => toolbar.highlight],
  ['Mod-k', ({ toolbar }) => toolbar.link],
  ['Mod-Alt-0', ({ toolbar }) => toolbar.styles.paragraph],
  ['Mod-Alt-2', ({ toolbar }) => toolbar.styles.heading2],
  ['Mod-Alt-3', ({ toolbar }) => toolbar.styles.heading3],
  ['Mod-Shift-8', ({ toolbar }) => toolbar.bulletList],
  ['Mod-Shift-7', ({ toolbar }) => toolbar.orderedList],
  ['Tab', ({ shortcuts }) => shortcuts.indent],
  ['Shift-Tab', ({ shortcuts }) => shortcuts.outdent],
  ['Shift-Enter', ({ shortcuts }) => shortcuts.lineBreak],
  ['Mod-z', ({ toolbar }) => toolbar.undo],
  ['Mod-y', ({ toolbar }) => toolbar.redo],
];

/** The keyboard shortcuts of the editor. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const m = useMessages().editor;
  return (
    <Dialog title={m.shortcuts.title} isOpen onOpenChange={onClose}>
      <table className="shortcuts">
        <thead>
          <tr>
            <th scope="col">{m.shortcuts.action}</th>
            <th scope="col">{m.shortcuts.key}</th>
          </tr>
        </thead>
        <tbody>
          {SHORTCUTS.map(([keys, label]) => (
            <tr key={keys}>
              <td>{label(m)}</td>
              <td>
                <kbd>{keysText(keys)}</kbd>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{m.shortcuts.hint}</p>
    </Dialog>
  );
}

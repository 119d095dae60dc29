import type { Editor } from '@tiptap/core';
import { Check, Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '#lib/language.ts';
import { Menu, MenuItem } from '#ui/Menu.tsx';
import { currentSection, sectionTitle } from '../commands/sections.ts';
import type { OpenDialog } from './EditorDialogs.tsx';

interface MoreMenuProps {
  readonly editor: Editor;
  readonly active: readonly string[];
  readonly canRemoveSection: boolean;
  readonly onDialog: (dialog: OpenDialog) => void;
}

const MARKS = ['highlight', 'superscript', 'subscript'] as const;

/** What is needed less often: rare marks, removing the section, the list of shortcuts. */
export function MoreMenu({ editor, active, canRemoveSection, onDialog }: MoreMenuProps): ReactNode {
  const m = useMessages().editor;
  const removeSection = (): void => {
    const section = currentSection(editor);
    const id: unknown = section?.node.attrs['id'];
    if (section === null || typeof id !== 'string') return;
    onDialog({ kind: 'removeSection', id, titel: sectionTitle(section.node) });
  };
  return (
    <Menu
      label={m.toolbar.more}
      icon={<Ellipsis size={17} aria-hidden="true" />}
      variant="ghost"
      className="button-compact"
    >
      {MARKS.map((name) => (
        <MenuItem
          key={name}
          label={m.toolbar[name]}
          icon={
            active.includes(name) ? <Check size={17} aria-hidden="true" /> : <span className="option-gap" />
          }
          onAction={() => editor.chain().focus().toggleMark(name).run()}
        />
      ))}
      <MenuItem
        label={m.section.remove}
        icon={<span className="option-gap" />}
        isDisabled={!canRemoveSection}
        onAction={removeSection}
      />
      <MenuItem
        label={m.toolbar.shortcuts}
        icon={<span className="option-gap" />}
        onAction={() => onDialog({ kind: 'shortcuts' })}
      />
    </Menu>
  );
}

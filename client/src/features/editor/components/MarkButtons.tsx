import type { Editor } from '@tiptap/core';
import { Bold, Italic, Underline } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '#lib/language.ts';
import { ToggleButton } from '#ui/ToggleButton.tsx';
import { keysText } from '../keys.ts';

const BUTTONS = {
  bold: { Icon: Bold, keys: 'Mod-b' },
  italic: { Icon: Italic, keys: 'Mod-i' },
  underline: { Icon: Underline, keys: 'Mod-u' },
} as const;

interface MarkButtonsProps {
  readonly editor: Editor;
  readonly active: readonly string[];
  readonly names: readonly (keyof typeof BUTTONS)[];
}

/** A toggle for each of these marks. */
export function MarkButtons({ editor, active, names }: MarkButtonsProps): ReactNode {
  const m = useMessages().editor.toolbar;
  return names.map((name) => {
    const { Icon, keys } = BUTTONS[name];
    return (
      <ToggleButton
        key={name}
        label={m.withKeys(m[name], keysText(keys))}
        icon={<Icon size={17} aria-hidden="true" />}
        isSelected={active.includes(name)}
        onChange={() => editor.chain().focus().toggleMark(name).run()}
      />
    );
  });
}

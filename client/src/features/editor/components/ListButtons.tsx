import type { Editor } from '@tiptap/core';
import { List, ListIndentDecrease, ListIndentIncrease, ListOrdered } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '#lib/language.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { ToggleButton } from '#ui/ToggleButton.tsx';
import { keysText } from '../keys.ts';
import type { ToolbarState } from '../useToolbarState.ts';

interface ListButtonsProps {
  readonly editor: Editor;
  readonly state: ToolbarState;
}

const ICON = { size: 17, 'aria-hidden': true } as const;

/** Lists, and inside a list its nesting. */
export function ListButtons({ editor, state }: ListButtonsProps): ReactNode {
  const m = useMessages().editor.toolbar;
  const withKeys = (label: string, keys: string): string => m.withKeys(label, keysText(keys));
  return (
    <>
      <ToggleButton
        label={withKeys(m.bulletList, 'Mod-Shift-8')}
        icon={<List {...ICON} />}
        isSelected={state.list === 'bulletList'}
        onChange={() => editor.chain().focus().toggleBulletList().run()}
      />
      <ToggleButton
        label={withKeys(m.orderedList, 'Mod-Shift-7')}
        icon={<ListOrdered {...ICON} />}
        isSelected={state.list === 'orderedList'}
        onChange={() => editor.chain().focus().toggleOrderedList().run()}
      />
      {state.list === null ? null : (
        <>
          <IconButton
            label={withKeys(m.outdent, 'Shift-Tab')}
            icon={<ListIndentDecrease {...ICON} />}
            isDisabled={!state.canOutdent}
            onPress={() => editor.chain().focus().liftListItem('listItem').run()}
          />
          <IconButton
            label={withKeys(m.indent, 'Tab')}
            icon={<ListIndentIncrease {...ICON} />}
            isDisabled={!state.canIndent}
            onPress={() => editor.chain().focus().sinkListItem('listItem').run()}
          />
        </>
      )}
    </>
  );
}

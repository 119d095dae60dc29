import type { Editor } from '@tiptap/core';
import type { ReactNode } from 'react';
import { useMessages } from '#lib/language.ts';
import { Select } from '#ui/Select.tsx';
import { BLOCK_STYLES, type BlockStyle } from '../useToolbarState.ts';

interface StyleSelectProps {
  readonly editor: Editor;
  readonly value: BlockStyle;
  readonly isTitlePlace: boolean;
}

const LEVELS = { heading1: 1, heading2: 2, heading3: 3 } as const;

/** Text or heading; the title of a section is offered only where one belongs. */
export function StyleSelect({ editor, value, isTitlePlace }: StyleSelectProps): ReactNode {
  const m = useMessages().editor.toolbar;
  const offered = BLOCK_STYLES.filter((style) => style !== 'heading1' || isTitlePlace || value === style);
  const choose = (style: BlockStyle): void => {
    const chain = editor.chain().focus();
    if (style === 'paragraph') chain.setParagraph().run();
    else chain.setHeading({ level: LEVELS[style] }).run();
  };
  return (
    <Select
      label={m.style}
      hideLabel
      value={value}
      onChange={choose}
      options={offered.map((id) => ({ id, label: m.styles[id] }))}
    />
  );
}

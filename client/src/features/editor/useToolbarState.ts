import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { currentSection } from './commands/sections.ts';

/** Styles of a block, as the style list offers them. */
export const BLOCK_STYLES = ['paragraph', 'heading1', 'heading2', 'heading3'] as const;
export type BlockStyle = (typeof BLOCK_STYLES)[number];

/** What the toolbar shows of the place where the caret stands. */
export interface ToolbarState {
  readonly style: BlockStyle;
  /** Whether the block is the first of its section, where a title belongs. */
  readonly isTitlePlace: boolean;
  readonly marks: readonly string[];
  readonly list: 'bulletList' | 'orderedList' | null;
  readonly canIndent: boolean;
  readonly canOutdent: boolean;
  readonly quote: boolean;
  readonly inTable: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly canRemoveSection: boolean;
}

const MARKS = ['bold', 'italic', 'underline', 'highlight', 'superscript', 'subscript', 'link'];

/** Follows the editor and re-renders only when what the toolbar shows changes. */
export function useToolbarState(editor: Editor): ToolbarState {
  return useEditorState({ editor, selector: ({ editor: current }) => readToolbarState(current) });
}

function readToolbarState(editor: Editor): ToolbarState {
  const { $from } = editor.state.selection;
  const level: unknown = $from.parent.type.name === 'heading' ? $from.parent.attrs['level'] : 0;
  const style = BLOCK_STYLES.find((name) => name === `heading${String(level)}`) ?? 'paragraph';
  const list = editor.isActive('bulletList')
    ? 'bulletList'
    : editor.isActive('orderedList')
      ? 'orderedList'
      : null;
  return {
    style,
    isTitlePlace: $from.depth === 2 && $from.index(1) === 0,
    marks: MARKS.filter((name) => editor.isActive(name)),
    list,
    canIndent: list !== null && editor.can().sinkListItem('listItem'),
    canOutdent: list !== null && editor.can().liftListItem('listItem'),
    quote: editor.isActive('blockquote'),
    inTable: editor.isActive('table'),
    canUndo: editor.can().undo(),
    canRedo: editor.can().redo(),
    canRemoveSection: editor.state.doc.childCount > 1 && currentSection(editor) !== null,
  };
}

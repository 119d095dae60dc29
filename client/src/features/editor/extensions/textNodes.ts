import { mergeAttributes, Node } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Heading } from '@tiptap/extension-heading';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { adoptNode } from './adoptSpec.ts';

/** The root. Level 1 is the document's title, which stands above the editor. */
const Root = adoptNode(Node.create({ name: 'doc', topNode: true }), 'doc');

/**
 * Headings: level 1 is the title of a section. The document's own title is the `h1` of the page, so a level is shown
 * one step lower. What is pasted becomes a subheading: a title belongs to a section, and a section to a command.
 */
const SectionHeading = Heading.configure({ levels: [1, 2, 3] }).extend({
  parseHTML() {
    return [
      ...[1, 2, 3].map((level) => ({
        tag: `[data-kop="${level}"]`,
        attrs: { level: Math.max(2, level) },
        priority: 60,
      })),
      { tag: 'h1', attrs: { level: 2 } },
      ...[2, 3, 4, 5, 6].map((rank) => ({ tag: `h${rank}`, attrs: { level: 3 } })),
    ];
  },
  renderHTML({ node, HTMLAttributes }) {
    const level = Number(node.attrs['level']);
    return [`h${level + 1}`, mergeAttributes(HTMLAttributes, { 'data-kop': String(level) }), 0];
  },
  addInputRules: () => [],
  addKeyboardShortcuts() {
    return {
      'Mod-Alt-2': () => this.editor.commands.toggleHeading({ level: 2 }),
      'Mod-Alt-3': () => this.editor.commands.toggleHeading({ level: 3 }),
    };
  },
});

/** Running text: root, paragraph, headings, lists, quotes, line breaks. */
export const textNodes = [
  Root,
  adoptNode(Text, 'text'),
  adoptNode(Paragraph, 'paragraph'),
  adoptNode(SectionHeading, 'heading'),
  adoptNode(BulletList, 'bulletList'),
  adoptNode(OrderedList, 'orderedList'),
  adoptNode(ListItem, 'listItem'),
  ListKeymap,
  adoptNode(Blockquote, 'blockquote'),
  adoptNode(HardBreak, 'hardBreak'),
];

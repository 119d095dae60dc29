import { isAllowedLink } from '@samenspraak/shared/text/links';
import { Mark } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Italic } from '@tiptap/extension-italic';
import { Subscript } from '@tiptap/extension-subscript';
import { Superscript } from '@tiptap/extension-superscript';
import { Underline } from '@tiptap/extension-underline';
import { adoptMark } from './adoptSpec.ts';

/** A link; only targets that the schema allows survive parsing, typing and showing. */
const Link = Mark.create({
  name: 'link',
  parseHTML() {
    return [
      { tag: 'a[href]', getAttrs: (element) => isAllowedLink(element.getAttribute('href') ?? '') && null },
    ];
  },
  addAttributes() {
    return { href: { parseHTML: (element) => element.getAttribute('href') } };
  },
  renderHTML({ mark }) {
    const href: unknown = mark.attrs['href'];
    return [
      'a',
      typeof href === 'string' && isAllowedLink(href) ? { href, rel: 'noopener noreferrer' } : {},
      0,
    ];
  },
});

const Highlight = Mark.create({
  name: 'highlight',
  parseHTML: () => [{ tag: 'mark' }],
  renderHTML: () => ['mark', 0],
  addKeyboardShortcuts() {
    return { 'Mod-Shift-h': () => this.editor.commands.toggleMark(this.name) };
  },
});

/** Marks, in the order of the shared schema: it decides how they nest. */
export const marks = [
  adoptMark(Link, 'link'),
  adoptMark(Bold, 'bold'),
  adoptMark(Italic, 'italic'),
  adoptMark(Underline, 'underline'),
  adoptMark(Highlight, 'highlight'),
  adoptMark(Superscript, 'superscript'),
  adoptMark(Subscript, 'subscript'),
];

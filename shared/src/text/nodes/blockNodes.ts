import type { NodeSpec } from 'prosemirror-model';
import { idAttribute, textAlignAttribute, wholeNumber } from './attributes.ts';

/**
 * Blocks of running text. `paragraph` comes first in its groups: it is what an empty container is filled with.
 *
 * Groups: `block` is all that may stand in a section; `flow` is what may also stand inside list items, quotes,
 * table cells, goals and answers (no headings there, so the outline stays flat, and no goals within goals).
 */
export const blockNodes = {
  paragraph: {
    group: 'block flow',
    content: 'inline*',
    attrs: { id: idAttribute, textAlign: textAlignAttribute },
  },
  heading: {
    group: 'block',
    content: 'inline*',
    defining: true,
    attrs: { id: idAttribute, level: wholeNumber(1, 3, 1), textAlign: textAlignAttribute },
  },
  blockquote: {
    group: 'block flow',
    content: 'flow+',
    defining: true,
    attrs: { id: idAttribute },
  },
} as const satisfies Record<string, NodeSpec>;

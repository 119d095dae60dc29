import type { NodeSpec } from 'prosemirror-model';
import { demand, idAttribute, wholeNumber } from './attributes.ts';

const NUMBERINGS: ReadonlySet<unknown> = new Set([null, '1', 'a', 'A', 'i', 'I']);

/**
 * Lists. `listItem` asks for no leading paragraph (Tiptap's `paragraph block*` does): when one person removes the
 * first paragraph of an item while another adds a nested list, the editor binding would delete the whole item.
 * `+` costs nothing: what it deletes is empty, and commands that make an item fill it with a paragraph.
 */
export const listNodes = {
  bulletList: {
    group: 'block flow list',
    content: 'listItem+',
    attrs: { id: idAttribute },
  },
  orderedList: {
    group: 'block flow list',
    content: 'listItem+',
    attrs: {
      id: idAttribute,
      start: wholeNumber(0, 100_000, 1),
      /** Numbering as in HTML: `1`, `a`, `A`, `i`, `I`; null is `1`. */
      type: {
        default: null,
        validate: (value: unknown): void => demand(NUMBERINGS.has(value), 'numbering'),
      },
    },
  },
  listItem: {
    content: 'flow+',
    defining: true,
    attrs: { id: idAttribute },
  },
} as const satisfies Record<string, NodeSpec>;

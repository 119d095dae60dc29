import type { MarkSpec } from 'prosemirror-model';
import { isAllowedLink } from '../links.ts';
import { demand } from './attributes.ts';

/**
 * Marks on text. There is no strike mark: struck text must never pass as formatting. Only `link`, `superscript` and
 * `subscript` are content (`content.ts`).
 */
export const marks = {
  link: {
    inclusive: false,
    attrs: {
      // The default is refused by the check, but keeps the editor binding from deleting text whose link lost its target.
      href: {
        default: null,
        validate: (value: unknown): void => demand(typeof value === 'string' && isAllowedLink(value), 'link'),
      },
    },
  },
  bold: {},
  italic: {},
  underline: {},
  highlight: {},
  superscript: {},
  subscript: {},
} as const satisfies Record<string, MarkSpec>;

import type { Node, NodeSpec } from 'prosemirror-model';
import { idAttribute } from './attributes.ts';
import { dataParseRule, toDataAttributes } from './dataAttributes.ts';

/** What stands within a line. Marks on the two inline nodes have no meaning: Yjs does not carry them. */
export const inlineNodes = {
  hardBreak: { group: 'inline', inline: true, selectable: false, linebreakReplacement: true },
  /** A footnote at the place of its number; the body is one plain text. */
  voetnoot: {
    group: 'inline',
    inline: true,
    atom: true,
    attrs: { id: idAttribute, tekst: { default: '', validate: 'string' } },
    parseDOM: [dataParseRule('voetnoot', 'span', ['tekst'])],
    toDOM: (node: Node) => ['span', toDataAttributes('voetnoot', node.attrs)],
  },
  text: { group: 'inline' },
} as const satisfies Record<string, NodeSpec>;

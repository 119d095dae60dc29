import type { Node, NodeSpec } from 'prosemirror-model';
import { idAttribute, textAttribute } from './attributes.ts';
import { dataParseRule, toDataAttributes } from './dataAttributes.ts';

const doelAttributes = {
  id: idAttribute,
  k: textAttribute,
  indicator: textAttribute,
  eenheid: textAttribute,
  nulmetingWaarde: textAttribute,
  nulmetingDatum: textAttribute,
  nulmetingBron: textAttribute,
  nulmetingReden: textAttribute,
  streefwaarde: textAttribute,
  streefdatum: textAttribute,
  eigenaar: textAttribute,
} as const;

/**
 * Section, goal and partner question: containers that carry meaning. Their content is loose (`*`, no order), because
 * the editor binding deletes a node whose children break its content expression, and concurrent edits can empty any
 * container; the server puts a paragraph back (`server/src/text/repair.ts`).
 *
 * Goal attributes are texts as people typed them, one primitive each (an object would be rewritten as a whole);
 * `goals.ts` reads them.
 */
export const typedNodes = {
  section: {
    content: 'block*',
    isolating: true,
    defining: true,
    attrs: { id: idAttribute },
    parseDOM: [dataParseRule('sectie', 'section', [])],
    toDOM: (node: Node) => ['section', toDataAttributes('sectie', node.attrs), 0],
  },
  doel: {
    group: 'block',
    content: 'flow*',
    isolating: true,
    defining: true,
    attrs: doelAttributes,
    parseDOM: [dataParseRule('doel', 'div', Object.keys(doelAttributes))],
    toDOM: (node: Node) => ['div', toDataAttributes('doel', node.attrs), 0],
  },
  partnervraag: {
    group: 'block',
    content: '(vraag | antwoord)*',
    isolating: true,
    defining: true,
    attrs: { id: idAttribute, code: textAttribute },
    parseDOM: [dataParseRule('partnervraag', 'div', ['code'])],
    toDOM: (node: Node) => ['div', toDataAttributes('partnervraag', node.attrs), 0],
  },
  vraag: {
    content: 'inline*',
    defining: true,
    attrs: { id: idAttribute },
    parseDOM: [dataParseRule('vraag', 'p', [])],
    toDOM: (node: Node) => ['p', toDataAttributes('vraag', node.attrs), 0],
  },
  antwoord: {
    content: 'flow*',
    isolating: true,
    defining: true,
    attrs: { id: idAttribute, gemeente: textAttribute },
    parseDOM: [dataParseRule('antwoord', 'div', ['gemeente'])],
    toDOM: (node: Node) => ['div', toDataAttributes('antwoord', node.attrs), 0],
  },
} as const satisfies Record<string, NodeSpec>;

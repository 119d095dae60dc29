import type { MarkName, NodeName } from './documentSchema.ts';

/**
 * What a part of the text is: `content` is what is agreed on and changes the hash; `formatting` only changes how it
 * looks; `identity` only says which block it is.
 */
export type Significance = 'content' | 'formatting' | 'identity';

const id = { id: 'identity' } as const;
const cell = { colspan: 'content', rowspan: 'content', colwidth: 'formatting' } as const;

/**
 * Every attribute of every node. Node types themselves, their nesting and order are always content; the one exception
 * is a paragraph without anything in it, which is white space (`canonical.ts`).
 */
export const ATTRIBUTE_SIGNIFICANCE = {
  doc: {},
  section: id,
  paragraph: { ...id, textAlign: 'formatting' },
  heading: { ...id, level: 'content', textAlign: 'formatting' },
  blockquote: id,
  bulletList: id,
  orderedList: { ...id, start: 'content', type: 'content' },
  listItem: id,
  table: id,
  tableRow: {},
  tableHeader: cell,
  tableCell: cell,
  doel: {
    ...id,
    k: 'content',
    indicator: 'content',
    eenheid: 'content',
    nulmetingWaarde: 'content',
    nulmetingDatum: 'content',
    nulmetingBron: 'content',
    nulmetingReden: 'content',
    streefwaarde: 'content',
    streefdatum: 'content',
    eigenaar: 'content',
  },
  partnervraag: { ...id, code: 'content' },
  vraag: id,
  antwoord: { ...id, gemeente: 'content' },
  hardBreak: {},
  voetnoot: { ...id, tekst: 'content' },
  text: {},
} as const satisfies Record<NodeName, Readonly<Record<string, Significance>>>;

/** Every mark; the attributes of a mark share its significance. */
export const MARK_SIGNIFICANCE = {
  link: 'content',
  superscript: 'content',
  subscript: 'content',
  bold: 'formatting',
  italic: 'formatting',
  underline: 'formatting',
  highlight: 'formatting',
} as const satisfies Record<MarkName, Significance>;

/** ProseMirror JSON, as far as the fixtures of the export need it. */
export interface JsonNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly JsonNode[];
  readonly text?: string;
  readonly marks?: readonly JsonMark[];
}

interface JsonMark {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
}

type Line = readonly (JsonNode | string)[];

const inlines = (line: Line): readonly JsonNode[] =>
  line.map((part) => (typeof part === 'string' ? text(part) : part));

/** Text with marks: a name, or a link target as `link:https://…`. */
export function text(words: string, ...marks: readonly string[]): JsonNode {
  return {
    type: 'text',
    text: words,
    marks: marks.map((mark) =>
      mark.startsWith('link:') ? { type: 'link', attrs: { href: mark.slice(5) } } : { type: mark },
    ),
  };
}

export const hardBreak: JsonNode = { type: 'hardBreak' };

export function voetnoot(tekst: string): JsonNode {
  return { type: 'voetnoot', attrs: { id: null, tekst } };
}

export function p(...line: Line): JsonNode {
  return { type: 'paragraph', content: inlines(line) };
}

export function h(level: number, ...line: Line): JsonNode {
  return { type: 'heading', attrs: { level }, content: inlines(line) };
}

/** A bulleted list; an item is one block or several. */
export function ul(...items: readonly (JsonNode | readonly JsonNode[])[]): JsonNode {
  return { type: 'bulletList', content: items.map(listItem) };
}

export function ol(
  attrs: { readonly start?: number; readonly type?: string },
  ...items: readonly (JsonNode | readonly JsonNode[])[]
): JsonNode {
  return { type: 'orderedList', attrs: { start: 1, type: null, ...attrs }, content: items.map(listItem) };
}

function listItem(item: JsonNode | readonly JsonNode[]): JsonNode {
  return { type: 'listItem', content: 'type' in item ? [item] : item };
}

export function quote(...content: readonly JsonNode[]): JsonNode {
  return { type: 'blockquote', content };
}

export function table(...rows: readonly (readonly JsonNode[])[]): JsonNode {
  return { type: 'table', content: rows.map((content) => ({ type: 'tableRow', content })) };
}

export function th(
  words: string | readonly JsonNode[],
  attrs: Readonly<Record<string, unknown>> = {},
): JsonNode {
  return { type: 'tableHeader', attrs, content: typeof words === 'string' ? [p(words)] : words };
}

export function td(
  words: string | readonly JsonNode[],
  attrs: Readonly<Record<string, unknown>> = {},
): JsonNode {
  return { type: 'tableCell', attrs, content: typeof words === 'string' ? [p(words)] : words };
}

export function doel(attrs: Readonly<Record<string, string>>, ...content: readonly JsonNode[]): JsonNode {
  return { type: 'doel', attrs, content };
}

export function partnervraag(code: string, ...content: readonly JsonNode[]): JsonNode {
  return { type: 'partnervraag', attrs: { code }, content };
}

export function vraag(...line: Line): JsonNode {
  return { type: 'vraag', content: inlines(line) };
}

export function antwoord(gemeente: string, ...content: readonly JsonNode[]): JsonNode {
  return { type: 'antwoord', attrs: { gemeente }, content };
}

/** A document with a section for each list of blocks. */
export function doc(...sections: readonly (readonly JsonNode[])[]): JsonNode {
  return {
    type: 'doc',
    content: sections.map((content, index) => ({
      type: 'section',
      attrs: { id: `sectie-${index + 1}` },
      content,
    })),
  };
}

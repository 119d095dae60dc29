import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A piece of a line as a reader of an export sees it; a break is `\n`, a footnote is its text. */
export type SeenRun =
  | { readonly text: string; readonly marks: readonly string[] }
  | { readonly note: string };

/** A block as a reader of an export sees it. */
export type SeenBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly SeenRun[] }
  | { readonly kind: 'title'; readonly soort: string; readonly runs: readonly SeenRun[] }
  | { readonly kind: 'paragraph'; readonly runs: readonly SeenRun[] }
  | { readonly kind: 'border'; readonly runs: readonly SeenRun[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly SeenBlock[])[] }
  | { readonly kind: 'quote'; readonly blocks: readonly SeenBlock[] }
  | { readonly kind: 'table'; readonly headerRows: number; readonly rows: readonly (readonly SeenCell[])[] };

export interface SeenCell {
  readonly header: boolean;
  readonly colspan: number;
  readonly rowspan: number;
  readonly blocks: readonly SeenBlock[];
}

const MARKS: Readonly<Record<string, string>> = {
  strong: 'bold',
  em: 'italic',
  u: 'underline',
  mark: 'highlight',
  sup: 'superscript',
  sub: 'subscript',
};
const GROUPS = ['doel', 'partnervraag', 'antwoord'];

const isElement = (node: Node): node is Element => 'tagName' in node;

/** The elements directly within another. */
export const childElements = (element: Element): Element[] => element.childNodes.filter(isElement);

/** An attribute; empty when it is absent. */
export const attribute = (element: Element, name: string): string =>
  element.attrs.find((attr) => attr.name === name)?.value ?? '';

const hasClass = (element: Element, name: string): boolean =>
  attribute(element, 'class').split(' ').includes(name);

/** Every element below (and including) one that fits. */
export function findAll(element: Element, fits: (element: Element) => boolean): Element[] {
  return [
    ...(fits(element) ? [element] : []),
    ...childElements(element).flatMap((child) => findAll(child, fits)),
  ];
}

/** The blocks within an element; `notes` gives the text of a footnote for the id of its place. */
export function seeBlocks(element: Element, notes: ReadonlyMap<string, string>): SeenBlock[] {
  return childElements(element).flatMap((child) => seeBlock(child, notes));
}

function seeBlock(element: Element, notes: ReadonlyMap<string, string>): SeenBlock[] {
  const runs = (): SeenRun[] => seeRuns(element, notes);
  const { tagName } = element;
  const soort = GROUPS.find((name) => hasClass(element, name));
  if (/^h[1-6]$/.test(tagName)) {
    if (soort !== undefined) return [{ kind: 'title', soort, runs: runs() }];
    return [{ kind: 'heading', level: Number(tagName.slice(1)), runs: runs() }];
  }
  switch (tagName) {
    case 'p':
      return [{ kind: hasClass(element, 'kernlijn') ? 'border' : 'paragraph', runs: runs() }];
    case 'ul':
    case 'ol':
      return [
        {
          kind: 'list',
          ordered: tagName === 'ol',
          items: childElements(element).map((item) => seeItem(item, notes)),
        },
      ];
    case 'blockquote':
      return [{ kind: 'quote', blocks: seeItem(element, notes) }];
    case 'table':
      return [seeTable(element, notes)];
    default: {
      if (hasClass(element, 'noten')) return [];
      const [first, ...rest] = seeBlocks(element, notes);
      if (soort === undefined || first?.kind !== 'heading')
        return first === undefined ? [] : [first, ...rest];
      return [{ kind: 'title', soort, runs: first.runs }, ...rest];
    }
  }
}

/** Content that may begin with a line of its own, without a paragraph around it. */
function seeItem(element: Element, notes: ReadonlyMap<string, string>): SeenBlock[] {
  const isBlock = (node: Node): boolean =>
    isElement(node) && ['p', 'ul', 'ol', 'blockquote', 'table'].includes(node.tagName);
  const firstBlock = element.childNodes.findIndex(isBlock);
  const line = firstBlock === -1 ? element.childNodes : element.childNodes.slice(0, firstBlock);
  const runs = merge(line.flatMap((node) => seeInline(node, [], notes)));
  const bare = firstBlock === 0 || (firstBlock > 0 && runs.length === 0);
  return [...(bare ? [] : [{ kind: 'paragraph' as const, runs }]), ...seeBlocks(element, notes)];
}

function seeTable(element: Element, notes: ReadonlyMap<string, string>): SeenBlock {
  const rowsOf = (parent: Element): Element[] =>
    childElements(parent).filter(({ tagName }) => tagName === 'tr');
  const parts = childElements(element).filter(({ tagName }) => tagName === 'thead' || tagName === 'tbody');
  const head = parts.filter(({ tagName }) => tagName === 'thead').flatMap(rowsOf);
  return {
    kind: 'table',
    headerRows: head.length,
    rows: parts.flatMap(rowsOf).map((row) =>
      childElements(row).map((cell) => ({
        header: cell.tagName === 'th' || childElements(cell).some((child) => hasClass(child, 'tabelkop')),
        colspan: Number(attribute(cell, 'colspan') || '1'),
        rowspan: Number(attribute(cell, 'rowspan') || '1'),
        blocks: seeBlocks(cell, notes),
      })),
    ),
  };
}

function seeRuns(element: Element, notes: ReadonlyMap<string, string>): SeenRun[] {
  return merge(element.childNodes.flatMap((node) => seeInline(node, [], notes)));
}

function seeInline(node: Node, marks: readonly string[], notes: ReadonlyMap<string, string>): SeenRun[] {
  if ('value' in node) return [{ text: node.value, marks }];
  if (!isElement(node) || hasClass(node, 'nummer')) return [];
  if (node.tagName === 'br') return [{ text: '\n', marks: [] }];
  const href = attribute(node, 'href');
  const note = href.startsWith('#') ? notes.get(href.slice(1)) : undefined;
  if (note !== undefined) return [{ note }];
  const mark = node.tagName === 'a' && href !== '' ? `link:${href}` : MARKS[node.tagName];
  const inner = mark === undefined ? marks : [...marks, mark].toSorted();
  return node.childNodes.flatMap((child) => seeInline(child, inner, notes));
}

/** Neighbours that look the same are one run. */
function merge(runs: readonly SeenRun[]): SeenRun[] {
  const merged: SeenRun[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last !== undefined && 'text' in last && 'text' in run && last.marks.join() === run.marks.join()) {
      merged[merged.length - 1] = { text: last.text + run.text, marks: last.marks };
    } else if (!('text' in run) || run.text !== '') merged.push(run);
  }
  return merged;
}

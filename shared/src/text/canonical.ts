import { ATTRIBUTE_SIGNIFICANCE, MARK_SIGNIFICANCE, type Significance } from './content.ts';
import { documentSchema } from './documentSchema.ts';
import { childrenOf, type MarkJson, type TextNodeJson } from './textJson.ts';

type Canonical = Readonly<Record<string, unknown>>;

const attributeSignificance: Readonly<Record<string, Readonly<Record<string, Significance>>>> =
  ATTRIBUTE_SIGNIFICANCE;
const markSignificance: Readonly<Record<string, Significance>> = MARK_SIGNIFICANCE;

/**
 * The canonical form of a checked node (see `inspect.ts`): one text for all that means the same. Version 1:
 *
 * 1. Kept are what `content.ts` calls content; formatting and identity are dropped.
 * 2. An attribute that equals the schema's default, is null, or is the empty text is dropped.
 * 3. A paragraph without anything in it is white space and is dropped.
 * 4. Marks count on text only. Of the marks, those that are content are kept, sorted by name.
 * 5. Adjacent runs of text with the same kept marks are joined; empty runs are dropped.
 * 6. Then every text, in runs and in attributes, is put into Unicode Normalization Form C.
 * 7. It is written as JSON without white space, with the keys of every object in ascending order: `attrs`, `content`,
 *    `type` of a node; `marks`, `text`, `type` of a run; absent when empty. Strings are escaped as ECMAScript's
 *    JSON.stringify does.
 */
export function canonicalJson(node: TextNodeJson): string {
  return JSON.stringify(canonicalNode(node));
}

function canonicalNode(node: TextNodeJson): Canonical {
  const attrs = canonicalAttributes(node);
  const content = canonicalContent(childrenOf(node));
  return {
    ...(Object.keys(attrs).length > 0 && { attrs }),
    ...(content.length > 0 && { content }),
    type: node.type,
  };
}

function canonicalAttributes(node: TextNodeJson): Canonical {
  const significance = attributeSignificance[node.type] ?? {};
  const specs = documentSchema.nodes[node.type as keyof typeof documentSchema.nodes]?.spec.attrs ?? {};
  return kept(
    node.attrs ?? {},
    (name, value) => significance[name] === 'content' && value !== specs[name]?.default && value !== '',
  );
}

function kept(attrs: Canonical, keep: (name: string, value: unknown) => boolean): Canonical {
  const entries = Object.entries(attrs)
    .filter(([name, value]) => value !== null && value !== undefined && keep(name, value))
    .map(([name, value]) => [name, typeof value === 'string' ? value.normalize('NFC') : value] as const);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

interface Run {
  readonly marks: readonly Canonical[];
  readonly key: string;
  text: string;
}

function canonicalContent(children: readonly TextNodeJson[]): readonly Canonical[] {
  const content: (Canonical | Run)[] = [];
  let open: Run | null = null;
  for (const child of children) {
    if (child.type === 'text') {
      const run = toRun(child);
      if (run.text === '') continue;
      if (open !== null && open.key === run.key) {
        open.text += run.text;
      } else {
        content.push((open = run));
      }
    } else {
      open = null;
      if (!isWhiteSpace(child)) content.push(canonicalNode(child));
    }
  }
  return content.map((item) => (isRun(item) ? writeRun(item) : item));
}

const isRun = (item: Canonical | Run): item is Run => 'key' in item;

const isWhiteSpace = (node: TextNodeJson): boolean =>
  node.type === 'paragraph' &&
  childrenOf(node).every((child) => child.type === 'text' && (child.text ?? '') === '');

function toRun(node: TextNodeJson): Run {
  const marks = (node.marks ?? [])
    .filter((mark) => markSignificance[mark.type] === 'content')
    .map(canonicalMark)
    .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return { marks, key: JSON.stringify(marks), text: node.text ?? '' };
}

function canonicalMark(mark: MarkJson): Canonical {
  const attrs = kept(mark.attrs ?? {}, () => true);
  return { ...(Object.keys(attrs).length > 0 && { attrs }), type: mark.type };
}

const writeRun = ({ marks, text }: Run): Canonical => ({
  ...(marks.length > 0 && { marks }),
  text: text.normalize('NFC'),
  type: 'text',
});

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryText } from '../testing/arbitraryText.ts';
import { canonicalJson } from './canonical.ts';
import { ATTRIBUTE_SIGNIFICANCE, MARK_SIGNIFICANCE } from './content.ts';
import { sectionHash, textHash } from './hash.ts';
import { childrenOf, type TextNodeJson } from './textJson.ts';

type Change = (node: TextNodeJson) => TextNodeJson | readonly TextNodeJson[];

/** Rewrites a tree from the leaves up; a change may give several nodes for one, or none. */
function rewrite(node: TextNodeJson, change: Change): readonly TextNodeJson[] {
  const content = childrenOf(node).flatMap((child) => rewrite(child, change));
  return [change(node.content === undefined ? node : { ...node, content })].flat();
}
const rewriteText = (doc: TextNodeJson, change: Change): TextNodeJson => ({
  type: 'doc',
  content: childrenOf(doc).flatMap((section) => rewrite(section, change)),
});
const hashOf = (doc: TextNodeJson): string => textHash(childrenOf(doc).map(sectionHash));

const LOOKS = Object.entries(MARK_SIGNIFICANCE).flatMap(([name, kind]) =>
  kind === 'formatting' ? [name] : [],
);
const has = (type: string, attribute: string): boolean =>
  Object.hasOwn(ATTRIBUTE_SIGNIFICANCE, type) &&
  attribute in ATTRIBUTE_SIGNIFICANCE[type as keyof typeof ATTRIBUTE_SIGNIFICANCE];
const emptyParagraph: TextNodeJson = { type: 'paragraph', attrs: { id: 'leeg' } };

const FORMATTING: Readonly<Record<string, Change>> = {
  'other ids': (node) => (has(node.type, 'id') ? { ...node, attrs: { ...node.attrs, id: 'anders' } } : node),
  'no ids': (node) => (has(node.type, 'id') ? { ...node, attrs: { ...node.attrs, id: null } } : node),
  alignment: (node) =>
    has(node.type, 'textAlign') ? { ...node, attrs: { ...node.attrs, textAlign: 'right' } } : node,
  'column widths': (node) =>
    has(node.type, 'colwidth') ? { ...node, attrs: { ...node.attrs, colwidth: [120] } } : node,
  'all formatting marks': (node) =>
    node.type === 'text'
      ? {
          ...node,
          marks: [
            ...(node.marks ?? []).filter(({ type }) => !LOOKS.includes(type)),
            ...LOOKS.map((type) => ({ type })),
          ],
        }
      : node,
  'no formatting marks': (node) => ({
    ...node,
    marks: (node.marks ?? []).filter(({ type }) => !LOOKS.includes(type)),
  }),
  'marks in another order': (node) => ({ ...node, marks: (node.marks ?? []).toReversed() }),
  'runs split in two': (node) => {
    const [first = '', ...rest] = node.text ?? '';
    return node.type === 'text' && rest.length > 0
      ? [
          { ...node, text: first, marks: [...(node.marks ?? []), { type: 'highlight' }] },
          { ...node, text: rest.join('') },
        ]
      : node;
  },
  'empty runs': (node) => (node.type === 'text' ? [{ type: 'text', text: '' }, node] : node),
  'decomposed characters': (node) =>
    node.type === 'text' ? { ...node, text: node.text?.normalize('NFD') ?? '' } : node,
  'attributes in another order': (node) => ({
    ...node,
    attrs: Object.fromEntries(Object.entries(node.attrs ?? {}).toReversed()),
  }),
  'defaults written out': (node) =>
    node.type === 'orderedList' ? { ...node, attrs: { start: 1, type: null, ...node.attrs } } : node,
  'empty texts for absent attributes': (node) =>
    node.type === 'doel' ? { ...node, attrs: { ...node.attrs, eigenaar: '' } } : node,
  'white space between blocks': (node) => (node.type === 'paragraph' ? [emptyParagraph, node] : node),
};

const CONTENT: Readonly<Record<string, Change>> = {
  'a letter more': (node) => (node.type === 'text' ? { ...node, text: `${node.text}x` } : node),
  'a run less': (node) => (node.type === 'text' ? [] : node),
  'a link': (node) =>
    node.type === 'text' ? { ...node, marks: [{ type: 'link', attrs: { href: 'mailto:a@b.nl' } }] } : node,
  subscript: (node) =>
    node.type === 'text' ? { ...node, marks: [...(node.marks ?? []), { type: 'subscript' }] } : node,
  'another level': (node) =>
    node.type === 'heading'
      ? { ...node, attrs: { ...node.attrs, level: (Number(node.attrs?.['level'] ?? 1) % 3) + 1 } }
      : node,
  'another kind of list': (node) => (node.type === 'bulletList' ? { ...node, type: 'orderedList' } : node),
  'another start': (node) =>
    node.type === 'orderedList' ? { ...node, attrs: { ...node.attrs, start: 9 } } : node,
  'another numbering': (node) =>
    node.type === 'orderedList' ? { ...node, attrs: { ...node.attrs, type: 'a' } } : node,
  'a header for a cell': (node) => (node.type === 'tableCell' ? { ...node, type: 'tableHeader' } : node),
  'a wider cell': (node) =>
    node.type === 'tableCell' ? { ...node, attrs: { ...node.attrs, colspan: 5 } } : node,
  'another footnote': (node) => (node.type === 'voetnoot' ? { ...node, attrs: { tekst: 'anders' } } : node),
  'no footnote': (node) => (node.type === 'voetnoot' ? [] : node),
  'no line break': (node) => (node.type === 'hardBreak' ? [] : node),
  'another target': (node) =>
    node.type === 'doel' ? { ...node, attrs: { ...node.attrs, streefwaarde: '8,5' } } : node,
  'another answerer': (node) =>
    node.type === 'antwoord' ? { ...node, attrs: { gemeente: 'elders' } } : node,
  'another code': (node) => (node.type === 'partnervraag' ? { ...node, attrs: { code: 'S2-T4' } } : node),
  'deeper in a quote': (node) =>
    node.type === 'blockquote' ? { type: 'blockquote', content: [node] } : node,
  'an item less': (node) => (node.type === 'listItem' ? [] : node),
};

describe('the hash of a text', () => {
  it.each(Object.entries(FORMATTING))('stays the same with %s', (_name, change) => {
    fc.assert(
      fc.property(arbitraryText, (doc) => {
        expect(hashOf(rewriteText(doc, change))).toBe(hashOf(doc));
      }),
      { numRuns: 50 },
    );
  });

  it.each(Object.entries(CONTENT))('changes with %s', (_name, change) => {
    let changes = 0;
    fc.assert(
      fc.property(arbitraryText, (doc) => {
        const changed = rewriteText(doc, change);
        if (JSON.stringify(changed) === JSON.stringify(doc)) return;
        changes += 1;
        expect(hashOf(changed)).not.toBe(hashOf(doc));
      }),
      { numRuns: 120, seed: 17 },
    );
    expect(changes).toBeGreaterThan(0);
  });

  it('changes when two sections change places', () => {
    fc.assert(
      fc.property(arbitraryText, (doc) => {
        const [first, second, ...rest] = childrenOf(doc);
        if (first === undefined || second === undefined || sectionHash(first) === sectionHash(second)) return;
        expect(hashOf({ type: 'doc', content: [second, first, ...rest] })).not.toBe(hashOf(doc));
      }),
    );
  });

  it('is plain SHA-256 over the documented bytes', () => {
    const section: TextNodeJson = {
      type: 'section',
      attrs: { id: 'a' },
      content: [{ type: 'heading', content: [{ type: 'text', text: 'Één' }] }],
    };
    const canonical =
      '{"content":[{"content":[{"text":"Één","type":"text"}],"type":"heading"}],"type":"section"}';
    expect(canonicalJson(section)).toBe(canonical);
    const hash = createHash('sha256').update(`samenspraak:sectie:1\n${canonical}`).digest('hex');
    expect(sectionHash(section)).toBe(hash);
    expect(textHash([hash])).toBe(
      createHash('sha256').update(`samenspraak:tekst:1\n${hash}\n`).digest('hex'),
    );
  });
});

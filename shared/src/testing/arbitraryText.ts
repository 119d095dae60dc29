import fc from 'fast-check';
import { makeNode, makeRun, type MarkJson, type TextNodeJson } from '../text/textJson.ts';

/** Texts with what trips naive code: combining characters, surrogate pairs, white space, quotes. */
const words = fc.oneof(
  fc.constantFrom('samen', 'één loket', 'cafe\u0301', '𝔖ectie', 'a"b\\c', ' ', '\u00a0', '<b>'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
);
const maybe = (value: fc.Arbitrary<string>): fc.Arbitrary<string | null> => fc.option(value, { nil: null });
const blockId = maybe(fc.stringMatching(/^[a-z2-7]{12}$/));

/** Without the keys whose value is null, as the editor binding stores attributes. */
const stored = (attrs: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(attrs).filter(([, value]) => value !== null));

const node = (
  type: string,
  attrs: fc.Arbitrary<Record<string, unknown>> | null,
  content: fc.Arbitrary<readonly TextNodeJson[]> | null,
): fc.Arbitrary<TextNodeJson> =>
  fc
    .tuple(attrs ?? fc.constant({}), content ?? fc.constant([]))
    .map(([given, children]) => makeNode(type, stored(given), children));

const marks: fc.Arbitrary<readonly MarkJson[]> = fc.subarray<MarkJson>(
  [
    { type: 'link', attrs: { href: 'https://example.nl/a' } },
    { type: 'bold' },
    { type: 'italic' },
    { type: 'underline' },
    { type: 'superscript' },
  ],
  { maxLength: 3 },
);
const run = fc.tuple(words, marks).map(([text, given]) => makeRun(text, given));
const footnote = node('voetnoot', fc.record({ id: blockId, tekst: words }), null);
const inline = fc.array(
  fc.oneof({ weight: 6, arbitrary: run }, footnote, fc.constant<TextNodeJson>({ type: 'hardBreak' })),
  { maxLength: 4 },
);
const textAlign = fc.constantFrom(null, 'left', 'center');
const onlyId = fc.record({ id: blockId });

const paragraph = node('paragraph', fc.record({ id: blockId, textAlign }), inline);
const heading = node(
  'heading',
  fc.record({ id: blockId, textAlign, level: fc.constantFrom(1, 2, 3) }),
  inline,
);
const some = (of: fc.Arbitrary<TextNodeJson>, minLength: number) => fc.array(of, { minLength, maxLength: 3 });

const { flow } = fc.letrec<{ flow: TextNodeJson; item: TextNodeJson; cell: TextNodeJson }>((tie) => ({
  flow: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'flow' },
    paragraph,
    node('bulletList', onlyId, some(tie('item'), 1)),
    node('orderedList', fc.record({ id: blockId, start: fc.constantFrom(1, 4) }), some(tie('item'), 1)),
    node('blockquote', onlyId, some(tie('flow'), 1)),
    node('table', onlyId, some(node('tableRow', null, some(tie('cell'), 1)), 1)),
  ),
  item: node('listItem', onlyId, some(tie('flow'), 1)),
  cell: fc
    .constantFrom('tableCell', 'tableHeader')
    .chain((type) =>
      node(
        type,
        fc.record({ colspan: fc.constantFrom(1, 2), rowspan: fc.constant(1), colwidth: fc.constant(null) }),
        some(tie('flow'), 1),
      ),
    ),
}));

const goal = node(
  'doel',
  fc.record({ id: blockId, k: maybe(words), indicator: maybe(words), streefwaarde: maybe(words) }),
  some(flow, 0),
);
const question = node(
  'partnervraag',
  fc.record({ id: blockId, code: fc.constant('S2-T1') }),
  fc
    .tuple(
      node('vraag', onlyId, inline),
      some(node('antwoord', fc.record({ id: blockId, gemeente: maybe(words) }), some(flow, 0)), 0),
    )
    .map(([asked, answers]) => [asked].concat(answers)),
);
const block = fc.oneof({ weight: 3, arbitrary: flow }, heading, goal, question);
const section = node('section', onlyId, some(block, 0));

/** A document that fits the schema, in the JSON form of the editor binding (absent attributes are left out). */
export const arbitraryText: fc.Arbitrary<TextNodeJson> = some(section, 1).map((content) => ({
  type: 'doc',
  content,
}));

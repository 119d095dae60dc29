import { describe, expect, it } from 'vitest';
import { GEMEENTEN } from '#testing/exportFixtures';
import {
  antwoord,
  doc,
  doel,
  h,
  p,
  partnervraag,
  quote,
  table,
  td,
  text,
  th,
  vraag,
  type JsonNode,
} from '#testing/exportNodes';
import type { Block, TableBlock } from './blocks.ts';
import { buildModel } from './buildModel.ts';
import { plainText } from './inlines.ts';

const blocksOf = (...content: readonly JsonNode[]): readonly Block[] =>
  buildModel(doc(content), GEMEENTEN).blocks;

/** Titles and lines of blocks, indented by depth. */
const outline = (blocks: readonly Block[], depth = 0): string[] =>
  blocks.flatMap((block) => {
    const indent = ' '.repeat(depth);
    if (block.kind === 'group') return [`${indent}# ${block.title}`, ...outline(block.blocks, depth + 1)];
    if (block.kind === 'table') return block.rows.map((row) => indent + row.map(cellText).join(' | '));
    return 'inlines' in block ? [indent + plainText(block.inlines)] : [];
  });
const cellText = ({ blocks }: TableBlock['rows'][number][number]): string => outline(blocks).join('/');

describe('headings', () => {
  it('are numbered, without gaps in their levels', () => {
    const levels = [3, 1, 3, 3, 2, 1, 2, 3, 1];
    const { blocks } = buildModel(doc(levels.map((level) => h(level, 'x'))), []);
    expect(blocks.map((block) => (block.kind === 'heading' ? `${block.level}:${block.number}` : ''))).toEqual(
      ['1:1', '1:2', '2:2.1', '2:2.2', '2:2.3', '1:3', '2:3.1', '3:3.1.1', '1:4'],
    );
  });

  it('count on from section to section', () => {
    const { blocks } = buildModel(doc([h(1, 'een')], [h(1, 'twee')]), []);
    expect(blocks).toMatchObject([{ number: '1' }, { number: '2' }]);
  });
});

describe('links', () => {
  it.each(['javascript:alert(1)', '//evil.example', 'http://a.example', 'file:///etc/passwd', ''])(
    'to %j lose their target and keep their text',
    (href) => {
      expect(blocksOf(p(text('tekst', `link:${href}`)))).toEqual([
        { kind: 'paragraph', align: null, inlines: [{ kind: 'text', text: 'tekst', marks: {} }] },
      ]);
    },
  );

  it('that stand together with one target are one link', () => {
    const href = 'mailto:griffie@wijchen.example';
    expect(blocksOf(p(text('a', `link:${href}`), text('b', `link:${href}`, 'bold'), 'c'))).toMatchObject([
      {
        inlines: [
          { kind: 'link', href, runs: [{ text: 'a' }, { text: 'b' }] },
          { kind: 'text', text: 'c' },
        ],
      },
    ]);
  });
});

describe('goals', () => {
  it('name what is still open', () => {
    expect(
      outline(blocksOf(doel({}, p('Beter.')), doel({ k: 'kosten', streefdatum: '2028-01-01' }))),
    ).toEqual([
      '# Doel 1',
      ' Beter.',
      ' Indicator | Nog niet ingevuld',
      ' Eenheid | Nog niet ingevuld',
      ' Nulmeting | Nog niet ingevuld',
      ' Datum van de nulmeting | Nog niet ingevuld',
      ' Bron van de nulmeting | Nog niet ingevuld',
      ' Streefwaarde | Nog niet ingevuld',
      ' Streefdatum | Nog niet ingevuld',
      ' Eigenaar | Nog niet ingevuld',
      '# Doel 2: kosten',
      ' Indicator | Nog niet ingevuld',
      ' Eenheid | Nog niet ingevuld',
      ' Nulmeting | Nog niet ingevuld',
      ' Datum van de nulmeting | Nog niet ingevuld',
      ' Bron van de nulmeting | Nog niet ingevuld',
      ' Streefwaarde | Nog niet ingevuld',
      ' Streefdatum | 1 januari 2028',
      ' Eigenaar | Nog niet ingevuld',
    ]);
  });

  it('show a reason in place of a baseline, and both when both are there', () => {
    const without = outline(blocksOf(doel({ nulmetingReden: 'nieuw' })));
    expect(without).toContain(' Waarom geen nulmeting | nieuw');
    expect(without.some((line) => line.startsWith(' Nulmeting'))).toBe(false);
    const both = outline(blocksOf(doel({ nulmetingReden: 'nieuw', nulmetingWaarde: '7,0' })));
    expect(both).toEqual(expect.arrayContaining([' Nulmeting | 7,0', ' Waarom geen nulmeting | nieuw']));
  });
});

describe('partner questions', () => {
  it('show every municipality by name, also those without an answer', () => {
    const blocks = blocksOf(
      partnervraag(
        'S2-T2',
        vraag('Hoe staan zij ervoor?'),
        antwoord('druten', p('Goed.')),
        antwoord('wijchen', p(' ')),
      ),
    );
    expect(outline(blocks)).toEqual([
      '# Partnervraag S2-T2',
      ' Hoe staan zij ervoor?',
      ' # Druten',
      '  Goed.',
      ' # Wijchen',
      '  Nog niet beantwoord',
      ' # Beuningen',
      '  Nog niet beantwoord',
    ]);
  });

  it('keep the answer of a municipality that left', () => {
    const blocks = blocksOf(partnervraag('', antwoord('heumen', p('Ja.')), antwoord('', p('Wie?'))));
    expect(outline(blocks).slice(0, 5)).toEqual([
      '# Partnervraag',
      ' # heumen',
      '  Ja.',
      ' # Gemeente onbekend',
      '  Wie?',
    ]);
  });
});

describe('tables', () => {
  const headerRowsOf = (...rows: readonly (readonly JsonNode[])[]): unknown =>
    buildModel(doc([table(...rows)]), []).blocks.map((block) => block.kind === 'table' && block.headerRows);

  it('repeat leading rows of headers, unless those reach into the body or are all there is', () => {
    expect(headerRowsOf([th('a'), th('b')], [th('c'), td('d')])).toEqual([1]);
    expect(headerRowsOf([th('a', { rowspan: 2 }), th('b')], [td('d')])).toEqual([0]);
    expect(headerRowsOf([th('a')])).toEqual([0]);
  });

  it('share the width as people dragged it', () => {
    const [block] = blocksOf(table([td('a', { colwidth: [300] }), td('b', { colwidth: [100] }), td('c')]));
    expect(block).toMatchObject({ columns: [0.5, 1 / 6, 1 / 3] });
  });
});

describe('what the model does not know', () => {
  it('is shown as text, and makes the model incomplete', () => {
    const { blocks, complete } = buildModel(
      doc([quote(p('bekend')), { type: 'plaatje', content: [text('bijschrift')] }, { type: 'lijn' }]),
      [],
    );
    expect(complete).toBe(false);
    expect(outline(blocks)).toEqual(['bijschrift']);
    expect(blocks[0]).toMatchObject({ kind: 'quote' });
  });

  it.each([null, 7, [], 'tekst', { type: 'doc', content: 'x' }, { type: 'section' }])(
    '%j never throws',
    (json) => {
      expect(buildModel(json, []).blocks).toEqual([]);
    },
  );
});

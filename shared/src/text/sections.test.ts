import { describe, expect, it } from 'vitest';
import { readGoals } from './goals.ts';
import { readPartnerQuestions } from './partnerQuestions.ts';
import { plainText, readSections } from './sections.ts';
import type { TextNodeJson } from './textJson.ts';

const text = (value: string): TextNodeJson => ({ type: 'text', text: value });
const block = (type: string, ...content: TextNodeJson[]): TextNodeJson => ({ type, content });
const paragraph = (value: string): TextNodeJson => block('paragraph', text(value));

describe('readSections', () => {
  it('gives id, title and whether there is anything but the title', () => {
    const filled = {
      ...block('section', block('heading', text(' Visie ')), paragraph('Wij')),
      attrs: { id: 'a1' },
    };
    const empty = block('section', block('heading'), block('paragraph', text(' ')));
    expect(
      readSections(block('doc', filled, empty)).map(({ id, titel, leeg }) => ({ id, titel, leeg })),
    ).toEqual([
      { id: 'a1', titel: 'Visie', leeg: false },
      { id: null, titel: null, leeg: true },
    ]);
  });

  it.each([
    ['a goal', { type: 'doel' }],
    ['a question', { type: 'partnervraag' }],
    ['a footnote', block('paragraph', { type: 'voetnoot', attrs: { tekst: 'noot' } })],
    ['a second heading', block('heading', text('Tweede'))],
  ])('does not call a section empty that holds %s', (_name, node) => {
    expect(readSections(block('doc', block('section', block('heading', text('Kop')), node)))[0]?.leeg).toBe(
      false,
    );
  });
});

describe('plainText', () => {
  it('puts blocks and hard breaks on lines of their own, and runs together', () => {
    const line = block('paragraph', text('een '), text('twee'), { type: 'hardBreak' }, text('drie'));
    const list = block(
      'bulletList',
      block('listItem', paragraph('vier')),
      block('listItem', paragraph('vijf')),
    );
    expect(plainText(block('section', line, list))).toBe('een twee\ndrie\nvier\nvijf');
  });
});

describe('readGoals', () => {
  it('reads goals wherever they stand, as typed, with absent fields null', () => {
    const goal: TextNodeJson = {
      ...block('doel', paragraph('Beter bereikbaar.'), paragraph('Toelichting')),
      attrs: { id: 'g1', k: 'kwaliteit', streefwaarde: ' 7,5 ', eenheid: '' },
    };
    expect(readGoals(block('doc', block('section', paragraph('x'), goal)))).toEqual([
      {
        id: 'g1',
        k: 'kwaliteit',
        indicator: null,
        eenheid: null,
        nulmetingWaarde: null,
        nulmetingDatum: null,
        nulmetingBron: null,
        nulmetingReden: null,
        streefwaarde: '7,5',
        streefdatum: null,
        eigenaar: null,
        omschrijving: 'Beter bereikbaar.',
      },
    ]);
    expect(readGoals(block('doc', block('section', { type: 'doel' })))[0]?.omschrijving).toBe('');
  });
});

describe('readPartnerQuestions', () => {
  it('reads the question and each municipality’s slot', () => {
    const answer = (gemeente: string, ...content: TextNodeJson[]) => ({
      ...block('antwoord', ...content),
      attrs: { gemeente },
    });
    const question: TextNodeJson = {
      ...block(
        'partnervraag',
        block('vraag', text('Wat wilt u?')),
        answer('druten', paragraph('Rust.')),
        answer('wijchen'),
      ),
      attrs: { id: 'v1', code: 'S2-T1' },
    };
    const [read] = readPartnerQuestions(block('doc', block('section', question)));
    expect(read).toMatchObject({ id: 'v1', code: 'S2-T1', vraag: 'Wat wilt u?' });
    expect(read?.antwoorden.map(({ gemeente, tekst, leeg }) => ({ gemeente, tekst, leeg }))).toEqual([
      { gemeente: 'druten', tekst: 'Rust.', leeg: false },
      { gemeente: 'wijchen', tekst: '', leeg: true },
    ]);
  });
});

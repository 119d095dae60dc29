import { documentSchema } from '@samenspraak/shared/text/documentSchema';
import { describe, expect, it } from 'vitest';
import { outlineHeadings, outlineSections, positionOfBlock } from './outline.ts';
import { paragraph } from './testing/editors.ts';

const heading = (id: string | null, level: number, text: string): object => ({
  type: 'heading',
  attrs: { id, level },
  ...(text === '' ? {} : { content: [{ type: 'text', text }] }),
});
const antwoord = (text: string): object => ({
  type: 'antwoord',
  attrs: { id: null, gemeente: 'druten' },
  content: [paragraph(null, text)],
});
const section = (id: string | null, ...content: object[]): object => ({
  type: 'section',
  attrs: { id },
  content,
});
const doc = documentSchema.nodeFromJSON({
  type: 'doc',
  content: [
    section(
      's1',
      heading('h1', 1, ' Aanleiding '),
      paragraph('p', 'tekst'),
      heading('h2', 2, 'Opgave'),
      heading('h3', 3, ''),
      heading(null, 3, 'naamloos'),
    ),
    section('s2', heading('h4', 1, 'Leeg'), paragraph('p2', ' ')),
    section('s3', heading('h5', 1, 'Vragen'), {
      type: 'partnervraag',
      content: [{ type: 'vraag' }, antwoord(''), antwoord('ja'), antwoord(' ')],
    }),
    section('s4', paragraph('p4', ''), {
      type: 'paragraph',
      content: [{ type: 'voetnoot', attrs: { tekst: 'x' } }],
    }),
    section(null, heading('h6', 1, 'Nog zonder id')),
  ],
});

describe('outlineSections', () => {
  it('tells title, emptiness and open answers of every named section', () => {
    expect(outlineSections(doc)).toEqual([
      { id: 's1', titel: 'Aanleiding', leeg: false, openAntwoorden: 0 },
      { id: 's2', titel: 'Leeg', leeg: true, openAntwoorden: 0 },
      { id: 's3', titel: 'Vragen', leeg: false, openAntwoorden: 2 },
      { id: 's4', titel: '', leeg: false, openAntwoorden: 0 },
    ]);
  });

  it('keeps the object of a section that did not change', () => {
    expect(outlineSections(doc)[1]).toBe(outlineSections(doc)[1]);
  });
});

it('lists the subheadings of one section, without its title and without empty ones', () => {
  expect(outlineHeadings(doc, 's1')).toEqual([{ id: 'h2', tekst: 'Opgave', level: 2 }]);
  expect(outlineHeadings(doc, null)).toEqual([]);
});

it('finds a block by its id', () => {
  expect(doc.nodeAt(positionOfBlock(doc, 'h2') ?? -1)?.textContent).toBe('Opgave');
  expect(positionOfBlock(doc, 'weg')).toBeNull();
});

import { SPECIAL } from './exportFixtures.ts';
import type { SeenBlock, SeenCell, SeenRun } from './seenBlocks.ts';

type Line = readonly (string | SeenRun)[];

const r = (text: string, ...marks: readonly string[]): SeenRun => ({ text, marks });
const runs = (line: Line): readonly SeenRun[] =>
  line.map((part) => (typeof part === 'string' ? r(part) : part));
const line = (...parts: Line): SeenBlock => ({ kind: 'paragraph', runs: runs(parts) });
const heading = (level: number, ...parts: Line): SeenBlock => ({ kind: 'heading', level, runs: runs(parts) });
const title = (soort: string, words: string): SeenBlock => ({ kind: 'title', soort, runs: runs([words]) });
const list = (ordered: boolean, ...items: readonly (readonly SeenBlock[])[]): SeenBlock => ({
  kind: 'list',
  ordered,
  items,
});
const cell = (
  header: boolean,
  content: string | readonly SeenBlock[],
  colspan = 1,
  rowspan = 1,
): SeenCell => ({
  header,
  colspan,
  rowspan,
  blocks: typeof content === 'string' ? [line(content)] : content,
});
const fields = (...rows: readonly (readonly [string, string | SeenRun])[]): SeenBlock => ({
  kind: 'table',
  headerRows: 0,
  rows: rows.map(([label, value]) => [cell(true, label), cell(false, [line(value)])]),
});

const target = 'link:https://www.example.nl/pad?a=1&b=2';
const open = r('Nog niet ingevuld', 'italic');
const unanswered = line(r('Nog niet beantwoord', 'italic'));

/** What a reader of an export of `COMPLETE` must see: written by hand, so that the writers are not judged by themselves. */
export const COMPLETE_SEEN: readonly SeenBlock[] = [
  heading(2, 'Aanleiding en ', r('opgave', 'italic')),
  line(
    'Gewoon, ',
    r('vet', 'bold'),
    ', ',
    r('schuin', 'italic'),
    ', ',
    r('onderstreept', 'underline'),
    ', ',
    r('gemarkeerd', 'highlight'),
    ', m',
    r('2', 'superscript'),
    ' en CO',
    r('2', 'subscript'),
    '.\nNieuwe regel met een ',
    r('link ', target),
    r('in twee delen', 'bold', target),
    ' en een noot',
    { note: 'Eerste noot met & en <tekens>.' },
    '.',
  ),
  heading(3, 'Lijsten'),
  list(
    false,
    [
      line('eerste'),
      list(true, [line('vier'), list(false, [line('diep')], [line('dieper')])], [line('vijf')]),
    ],
    [line('tweede'), line('vervolg')],
  ),
  list(true, [line('letter')], [line('letter twee')]),
  line('Daarna:'),
  list(true, [line('opnieuw één')]),
  heading(4, 'Citaat'),
  { kind: 'quote', blocks: [line('Een geciteerde zin.'), line('En nog een', { note: 'Tweede noot.' }, '.')] },
  line(),
  line(SPECIAL),
  heading(2, 'Doelen en vragen'),
  {
    kind: 'table',
    headerRows: 2,
    rows: [
      [cell(true, 'Gemeente', 1, 2), cell(true, 'Inwoners', 2)],
      [cell(true, '2018'), cell(true, '2026')],
      [
        cell(true, 'Wijchen'),
        cell(false, '41.000'),
        cell(false, [line('43.000'), list(false, [line('geteld')], [line('afgerond')])]),
      ],
      [cell(false, 'Samen', 2), cell(false, '97.000')],
    ],
  },
  title('doel', 'Doel 1: kwetsbaarheid'),
  line('Geen enkele wettelijke taak hangt nog af van één functie.'),
  fields(
    ['Indicator', 'Taken die van één functie afhangen'],
    ['Eenheid', 'aantal'],
    ['Nulmeting', '17'],
    ['Datum van de nulmeting', '1 maart 2026'],
    ['Bron van de nulmeting', 'zelfanalyse'],
    ['Streefwaarde', '5'],
    ['Streefdatum', '1 januari 2028'],
    ['Eigenaar', 'gemeentesecretaris'],
  ),
  title('doel', 'Doel 2: kosten'),
  line('Lagere kosten.'),
  fields(
    ['Indicator', open],
    ['Eenheid', open],
    ['Waarom geen nulmeting', 'De begrotingen zijn nog niet vergelijkbaar.'],
    ['Streefwaarde', open],
    ['Streefdatum', open],
    ['Eigenaar', open],
  ),
  title('partnervraag', 'Partnervraag S2-T1'),
  line('Hebben de partners dezelfde ', r('wensen', 'bold'), '?'),
  title('antwoord', 'Druten'),
  line('Druten wil vooral continuïteit.'),
  list(false, [line('eerst dit')]),
  title('antwoord', 'Wijchen'),
  unanswered,
  title('antwoord', 'Beuningen'),
  unanswered,
];

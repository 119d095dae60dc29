import { gemeenteSchema, type Gemeente } from '@samenspraak/shared/traject/gemeente';
import type { ExportMeta, ExportText } from '#export/meta';
import {
  antwoord,
  doc,
  doel,
  h,
  hardBreak,
  ol,
  p,
  partnervraag,
  quote,
  table,
  td,
  text,
  th,
  ul,
  voetnoot,
  vraag,
  type JsonNode,
} from './exportNodes.ts';

const gemeente = (slug: string, naam: string, code: string, vorm: string): Gemeente =>
  gemeenteSchema.parse({ slug, naam, code, letter: naam.slice(0, 1), vorm });

export const GEMEENTEN: readonly Gemeente[] = [
  gemeente('wijchen', 'Wijchen', 'GM0296', 'cirkel'),
  gemeente('druten', 'Druten', 'GM0225', 'vierkant'),
  gemeente('beuningen', 'Beuningen', 'GM0209', 'ruit'),
];

export const META: ExportMeta = {
  titel: 'Visiedocument samenwerking',
  trajectNaam: 'Samen sterker in het land van Maas en Waal',
  gemeenten: GEMEENTEN,
  oefenomgeving: true,
  datum: new Date('2026-11-23T23:30:00Z'),
};

/** A text whose hash is made up: the export prints it and never computes one. */
export function exportText(json: JsonNode, problems: readonly unknown[] = []): ExportText {
  return { json, hash: '0123456789abcdef'.repeat(4), problems };
}

/** Characters that break careless writers: markup, field codes, accents, other directions, controls. */
export const SPECIAL =
  'a & b < c > d "e" \'f\' 👩‍👩‍👧 e\u0301\u0323 עברית العربية  dubbele  spaties { INCLUDEPICTURE "https://a.example/x" } ]]> <!-- %1.';

/** Every node and every mark of the document schema at least once. */
export const COMPLETE = doc(
  [
    h(1, 'Aanleiding en ', text('opgave', 'italic')),
    p(
      'Gewoon, ',
      text('vet', 'bold'),
      ', ',
      text('schuin', 'italic'),
      ', ',
      text('onderstreept', 'underline'),
      ', ',
      text('gemarkeerd', 'highlight'),
      ', m',
      text('2', 'superscript'),
      ' en CO',
      text('2', 'subscript'),
      '.',
      hardBreak,
      'Nieuwe regel met een ',
      text('link ', 'link:https://www.example.nl/pad?a=1&b=2'),
      text('in twee delen', 'link:https://www.example.nl/pad?a=1&b=2', 'bold'),
      ' en een noot',
      voetnoot('Eerste noot met & en <tekens>.'),
      '.',
    ),
    h(2, 'Lijsten'),
    ul(
      [p('eerste'), ol({ start: 4 }, [p('vier'), ul(p('diep'), p('dieper'))], p('vijf'))],
      [p('tweede'), p('vervolg')],
    ),
    ol({ type: 'a' }, p('letter'), p('letter twee')),
    p('Daarna:'),
    ol({}, p('opnieuw één')),
    h(3, 'Citaat'),
    quote(p('Een geciteerde zin.'), p('En nog een', voetnoot('Tweede noot.'), '.')),
    p(),
    p(SPECIAL),
  ],
  [
    h(1, 'Doelen en vragen'),
    table(
      [th('Gemeente', { rowspan: 2 }), th('Inwoners', { colspan: 2 })],
      [th('2018'), th('2026')],
      [th('Wijchen'), td('41.000'), td([p('43.000'), ul(p('geteld'), p('afgerond'))])],
      [td('Samen', { colspan: 2 }), td('97.000')],
    ),
    doel(
      {
        k: 'kwetsbaarheid',
        indicator: 'Taken die van één functie afhangen',
        eenheid: 'aantal',
        nulmetingWaarde: '17',
        nulmetingDatum: '2026-03-01',
        nulmetingBron: 'zelfanalyse',
        streefwaarde: '5',
        streefdatum: '2028-01-01',
        eigenaar: 'gemeentesecretaris',
      },
      p('Geen enkele wettelijke taak hangt nog af van één functie.'),
    ),
    doel({ k: 'kosten', nulmetingReden: 'De begrotingen zijn nog niet vergelijkbaar.' }, p('Lagere kosten.')),
    partnervraag(
      'S2-T1',
      vraag('Hebben de partners dezelfde ', text('wensen', 'bold'), '?'),
      antwoord('druten', p('Druten wil vooral continuïteit.'), ul(p('eerst dit'))),
      antwoord('wijchen', p()),
    ),
  ],
);

/** A text of about `pages` pages, with the parts that a visiedocument has. */
export function longDocument(pages: number): JsonNode {
  const paragraph = (n: number): JsonNode =>
    p(
      `Alinea ${n}. De gemeenten onderzoeken of zij de dienstverlening aan inwoners en ondernemers samen beter en minder kwetsbaar kunnen maken. `.repeat(
        3,
      ),
      text('Zij leggen vast wat zij afspreken.', 'bold'),
      n % 3 === 0 ? voetnoot(`Noot bij alinea ${n}.`) : ' Tot slot.',
    );
  return doc(
    ...Array.from({ length: pages }, (_, page) => [
      h(1, `Onderwerp ${page + 1}`),
      paragraph(page * 3),
      h(2, 'Afspraken'),
      paragraph(page * 3 + 1),
      ol(
        {},
        p('Eerst de opgave.'),
        [p('Dan de vorm.'), ul(p('inhoud'), p('relatie'))],
        p('Dan het besluit.'),
      ),
      table([th('Gemeente'), th('Inzet')], [td('Wijchen'), td('20 uur')], [td('Druten'), td('10 uur')]),
      paragraph(page * 3 + 2),
      paragraph(page * 3 + 2),
    ]),
  );
}

import { doel, noot, opsomming, p, section } from './builders.ts';

/** Section 4 of the visiedocument. */
export const doelen = section(
  'doelen',
  'Doelen',
  p(
    'Wij beoordelen de samenwerking aan de hand van drie k’s: kwaliteit, kwetsbaarheid en kosten. Bij elke k hoort een doel dat u later kunt narekenen. Daarom leggen wij nu al vast hoe wij meten, wat de beginstand is en wie verantwoordelijk is. Tot en met de evaluatie meten wij op dezelfde manier. Verandert een definitie toch, dan beginnen wij een nieuwe reeks en melden wij dat.',
    noot(
      'De Werkorganisatie Druten Wijchen werkt met vijf k’s: ook bestuurlijke kracht en kansen voor medewerkers. De partners kunnen die twee later toevoegen.',
    ),
  ),
  doel(
    'Inwoners waarderen onze dienstverlening in 2029 met gemiddeld een 7,5.',
    {
      k: 'kwaliteit',
      indicator: 'Waardering van inwoners voor de gemeentelijke dienstverlening',
      eenheid: 'rapportcijfer van 1 tot en met 10',
      nulmetingWaarde: '7,0',
      nulmetingDatum: '2018',
      nulmetingBron: 'Nulmeting dienstverlening, gelijk in Druten en Wijchen',
      streefwaarde: '7,5',
      streefdatum: '1 juli 2029',
      eigenaar: 'Directeur dienstverlening',
    },
    p(
      'Het cijfer komt uit hetzelfde onderzoek met dezelfde vragen. Beuningen sluit in het voorjaar van 2027 bij dit onderzoek aan. Tot die tijd geldt de nulmeting alleen voor Druten en Wijchen.',
    ),
  ),
  doel(
    'Het aandeel wettelijke taken dat van één medewerker afhangt, halveert.',
    {
      k: 'kwetsbaarheid',
      indicator: 'Aandeel van de wettelijke taken waarvoor binnen twee dagen geen vervanger beschikbaar is',
      eenheid: 'procent van alle wettelijke taken',
      nulmetingWaarde: '18',
      nulmetingDatum: '1 oktober 2026',
      nulmetingBron: 'Telling per functie, als totaal van de drie gemeenten',
      streefwaarde: '9',
      streefdatum: '1 januari 2029',
      eigenaar: 'Gemeentesecretarissen van de drie gemeenten',
    },
    p('Wij tellen functies en nooit personen. Een taak telt niet meer mee als:'),
    opsomming(
      'een tweede medewerker de taak beheerst en dat in het afgelopen jaar heeft laten zien;',
      'die medewerker toegang heeft tot de systemen van de gemeente waar de uitval is.',
    ),
  ),
  doel(
    'De bedrijfsvoering kost per inwoner 5 procent minder dan zonder samenwerking.',
    {
      k: 'kosten',
      indicator: 'Structurele kosten van de bedrijfsvoering per inwoner, zonder loon- en prijsstijging',
      eenheid: 'procent lager dan de nulmeting',
      nulmetingReden:
        'De drie begrotingen delen overhead nog verschillend in. De controllers leveren vóór 1 april 2027 één gelijke indeling. Daarna volgt de nulmeting.',
      streefwaarde: '5',
      streefdatum: '31 december 2029',
      eigenaar: 'Concerncontrollers van de drie gemeenten',
    },
    p(
      'In de eerste twee jaar gaan de kosten voor de baten uit. Die aanloopkosten laten wij apart zien, zodat een besparing niet mooier lijkt dan zij is.',
    ),
  ),
);

import type { Phase } from './phase.ts';

/** Step 2: municipalities find out whether they suit each other. */
export const partners: Phase = {
  nr: 2,
  naam: 'Zoektocht naar partners',
  kern: 'De relatie',
  doel: [
    'Gemeenten die elkaar zoeken, onderzoeken of zij bij elkaar passen. Meestal zijn het buren die al eens samenwerkten. Zij praten verkennend, ook over hun onderlinge verhouding, en delen hun zelfanalyses.',
    'Deze stap wordt vaak te licht opgevat. Beleefdheden uitwisselen is niet genoeg. Mik niet op een goed compromis maar op iets wat geen van de gemeenten alleen kan.',
  ],
  groepen: [
    {
      titel: 'Vier gespreksonderwerpen',
      inleiding: 'Elke gemeente beantwoordt deze vragen over elke andere.',
      punten: [
        { code: 'S2-T1', tekst: 'Willen en zoeken de mogelijke partners hetzelfde als wij?' },
        { code: 'S2-T2', tekst: 'Weten deze partners zelf goed hoe zij ervoor staan?' },
        { code: 'S2-T3', tekst: 'Is iedere partner bereid de eigen analyse aan de anderen te laten zien?' },
        {
          code: 'S2-T4',
          tekst: 'Hoe staan de partners tegenover elkaar?',
          details: ['Is er over en weer respect en vertrouwen?', 'Willen zij in elkaar investeren?'],
        },
      ],
    },
    {
      titel: 'Drie beginselen',
      inleiding: 'Leg deze drie open op tafel, ook als het schuurt.',
      punten: [
        { code: null, tekst: 'Drijfveren: waarom doet u dit eigenlijk?' },
        { code: null, tekst: 'Gelijkwaardigheid: telt iedereen even zwaar mee, ook de kleinste?' },
        { code: null, tekst: 'Belangen: wat moet uw gemeente hiermee kunnen winnen?' },
      ],
    },
    {
      titel: 'Waar u op let',
      punten: [
        {
          code: null,
          tekst: 'Gebruik wat de ander goed kan. Dat levert meer op dan verschillen gladstrijken.',
        },
        { code: null, tekst: 'Zie wat beter moet als een opgave van allen, niet als een zwakte van één.' },
      ],
    },
  ],
  opbrengst: [
    'Per gespreksonderwerp een beeld van elke partner, met een verslag van het gesprek.',
    'De zelfanalyses, gedeeld met de partners.',
  ],
  routes: [
    { naar: 3, tekst: 'Zien de gemeenten genoeg in elkaar, dan zetten zij hun visie en doelen op papier.' },
    { naar: 1, tekst: 'Blijkt een zelfanalyse te dun, dan vult de gemeente die eerst aan.' },
  ],
};

import type { Phase } from './phase.ts';

/** Step 1: every municipality looks at itself, in private. */
export const zelfanalyse: Phase = {
  nr: 1,
  naam: 'Zelfanalyse',
  kern: 'Elke gemeente voor zich',
  doel: [
    'Elke gemeente kijkt eerlijk naar zichzelf: wat gaat goed, wat hangt aan een zijden draad, en wat komt er op ons af? Het antwoord staat zo veel mogelijk op feiten.',
    'De analyse is van de gemeente zelf. Partners zien haar pas als de gemeente haar deelt. Dat haalt het stuk niet uit de Woo.',
  ],
  groepen: [
    {
      titel: 'Drie vragen',
      punten: [
        {
          code: 'S1-V1',
          tekst: 'Hoe goed is het werk van de gemeente nu, en waar is zij kwetsbaar?',
          details: [
            'Verzamel wat er al bekend is over de geleverde kwaliteit.',
            'Noteer voor welke taken alles van één functie afhangt. Noem de functie, nooit een naam.',
          ],
        },
        {
          code: 'S1-V2',
          tekst: 'Welke ontwikkelingen komen eraan, binnen en buiten de organisatie?',
          details: [
            'Nieuwe taken die naar gemeenten gaan, naast zorg, jeugd en werk.',
            'De financiële positie in de komende jaren.',
            'De arbeidsmarkt: vindt en houdt de gemeente mensen?',
            'Vergrijzing, van de inwoners en van de eigen medewerkers.',
          ],
        },
        {
          code: 'S1-V3',
          tekst: 'Wat doen die ontwikkelingen met de kwaliteit en de kwetsbaarheid van de gemeente?',
        },
      ],
    },
    {
      titel: 'Eén oordeel',
      inleiding: 'De drie antwoorden leiden tot één oordeel over de noodzaak. De schaal heeft drie standen.',
      punten: [
        {
          code: 'S1-O',
          tekst: 'Hoe nodig is het om samen te werken of te fuseren?',
          details: [
            'Stand 1: Versterking door samenwerking of fusie is op kortere termijn noodzakelijk.',
            'Stand 2: Het gaat nu nog goed, maar op middellange termijn moeten we een stap zetten.',
            'Stand 3: We kunnen nog lange tijd onze taken zelf uitvoeren op een kwalitatief verantwoorde manier.',
          ],
        },
        {
          code: 'S1-W',
          tekst:
            'Bestuur en management staan beide achter de uitkomst. Zonder die gedeelde overtuiging houdt niemand vol als het tegenzit.',
        },
      ],
    },
  ],
  opbrengst: [
    'Een zelfanalyse per gemeente: kwaliteit, kwetsbaarheid, ontwikkelingen en wat die betekenen.',
    'Het oordeel over de noodzaak, met redenen.',
    'De instemming van bestuur en management.',
  ],
  routes: [
    {
      naar: 2,
      tekst: 'Bij stand 1, met instemming van bestuur en management, begint de zoektocht naar partners.',
    },
    { naar: 1, tekst: 'Bij stand 2 of 3 zoekt de gemeente nog niet. Zij herhaalt de analyse later.' },
  ],
};

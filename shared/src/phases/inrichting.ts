import type { Phase } from './phase.ts';

/** Step 4: the organisation is designed. */
export const inrichting: Phase = {
  nr: 4,
  naam: 'Inrichting samenwerking',
  kern: 'Ontwerpen en bouwen',
  doel: [
    'Het besluit is genomen. Nu wordt de organisatie ontworpen en gebouwd, van begroting tot werkplek. Hier telt vakmanschap.',
    'Ook bij kleine keuzes spelen belangen. Zoek oplossingen die belangen verbinden, niet oplossingen die ze uit elkaar houden.',
  ],
  groepen: [
    {
      titel: 'Zeven vragen',
      punten: [
        { code: 'S4-V1', tekst: 'Welk organisatiemodel krijgt de samenwerking?' },
        { code: 'S4-V2', tekst: 'Hoe gaan de werkprocessen lopen?' },
        { code: 'S4-V3', tekst: 'Welke ICT is daarvoor nodig, in systemen en in programma’s?' },
        { code: 'S4-V4', tekst: 'Hoe gaan de medewerkers over?' },
        { code: 'S4-V5', tekst: 'Hoe wordt het management gekozen?' },
        { code: 'S4-V6', tekst: 'Waar komt iedereen te werken?' },
        {
          code: 'S4-V7',
          tekst: 'Wat wordt de begroting?',
          details: ['En hoe verdelen de gemeenten de kosten?'],
        },
      ],
    },
    {
      titel: 'Manier van werken',
      punten: [
        { code: null, tekst: 'Medewerkers uit alle gemeenten werken in werkgroepen, één per onderwerp.' },
        {
          code: null,
          tekst:
            'Iemand bewaakt het proces, iemand de planning, en iemand de mensen. Werkgroepen die soepel lopen, maken de kans van slagen groter.',
        },
      ],
    },
  ],
  opbrengst: [
    'Een antwoord op elk van de zeven vragen.',
    'Een bedrijfsplan voor de nieuwe organisatie.',
    'Een begroting met de verdeling van de kosten.',
  ],
  routes: [
    { naar: 5, tekst: 'Staat de organisatie, dan gaat de samenwerking van start.' },
    { naar: 3, tekst: 'Raakt een antwoord aan de kaders, dan kijkt u die in stap 3 na.' },
  ],
};

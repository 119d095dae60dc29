import type { Phase } from './phase.ts';

/** Step 6: the goals of step 3 are measured against the baseline. */
export const evaluatie: Phase = {
  nr: 6,
  naam: 'Evaluatie',
  kern: 'Meten tegen de nulmeting',
  doel: [
    'Na één of twee jaar kijkt u of de samenwerking bracht wat was afgesproken. De maat zijn de meetbare doelen uit stap 3, niet de indruk van het moment.',
  ],
  groepen: [
    {
      titel: 'De drie k’s',
      inleiding: 'Elke k (S6-K) krijgt een percentage. Een traject kan er k’s aan toevoegen.',
      punten: [
        { code: 'S6-K1', tekst: 'Kwaliteit: met hoeveel procent is die hoger?' },
        { code: 'S6-K2', tekst: 'Kwetsbaarheid: met hoeveel procent is die minder?' },
        { code: 'S6-K3', tekst: 'Kosten: met hoeveel procent zijn die lager?' },
      ],
    },
    {
      titel: 'De nulmeting',
      punten: [
        {
          code: 'S6-N',
          tekst: 'Zonder nulmeting valt er niets te vergelijken.',
          details: [
            'Meet vóór de start van stap 5, met dezelfde parameters als later.',
            'In de praktijk schiet dit er vaak bij in, omdat het traject alle energie vraagt. Doe het toch.',
          ],
        },
      ],
    },
  ],
  opbrengst: [
    'De nulmeting en de effectmeting, met dezelfde parameters.',
    'Per k het verschil in een percentage.',
    'Een evaluatierapport voor de raden.',
  ],
  routes: [
    { naar: 3, tekst: 'Zijn de doelen niet gehaald of niet meer de goede, dan stelt u ze in stap 3 bij.' },
    { naar: 5, tekst: 'Gaat het goed, dan gaat de samenwerking door, met een volgend moment om te meten.' },
  ],
};

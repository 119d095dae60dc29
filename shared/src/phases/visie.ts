import type { Phase } from './phase.ts';

/** Step 3: from relation to content: the shared text, the model, the legal form, the decision. */
export const visie: Phase = {
  nr: 3,
  naam: 'Visie en doelen op papier',
  kern: 'Van relatie naar inhoud',
  doel: [
    'De gemeenten schrijven samen op waar zij naartoe willen, wat dat kost en oplevert, en in welke vorm. Aan het eind ligt er genoeg om definitief te besluiten.',
    'De relatie blijft tellen. Een scherp maar opbouwend gesprek over de inhoud geeft vertrouwen voor wat daarna komt.',
  ],
  groepen: [
    {
      titel: 'Kosten en baten',
      punten: [
        {
          code: 'S3-B',
          tekst: 'De business case werkt elk niveau van samenwerking uit.',
          details: [
            'Kosten en baten die één keer voorkomen, en die elk jaar terugkomen.',
            'Gevolgen voor de kwaliteit en voor de kwetsbaarheid.',
          ],
        },
      ],
    },
    {
      titel: 'Keuze van het model',
      inleiding: 'De gemeenten kiezen één van vier niveaus (S3-M) en schrijven op waarom.',
      punten: [
        { code: 'S3-M1', tekst: 'Lichte vorm van samenwerking zonder formele basis.' },
        { code: 'S3-M2', tekst: 'Gedeeltelijke ambtelijke fusie.' },
        { code: 'S3-M3', tekst: 'Volledige ambtelijke fusie.' },
        { code: 'S3-M4', tekst: 'Bestuurlijke fusie. Een juridische vorm hoeft u dan niet te verkennen.' },
      ],
    },
    {
      titel: 'Juridische vorm',
      punten: [
        {
          code: 'S3-J',
          tekst:
            'Welke juridische vorm past bij wat de gemeenten samen willen? Eerst de inhoud, dan de vorm.',
        },
        {
          code: 'S3-G',
          tekst: 'Praten de gemeenten als gelijken over die vorm, en voelen zij zich ook gelijkwaardig?',
        },
      ],
    },
    {
      titel: 'Kaders',
      inleiding:
        'De kaders (S3-K) vertalen wat de gemeenten in stap 2 van elkaar leerden. Zij gelden in de voorbereiding en ook na de start.',
      punten: [
        {
          code: 'S3-K1',
          tekst: 'Doelen voor geld en kwaliteit, zo geformuleerd dat u later kunt meten of ze gehaald zijn.',
        },
        { code: 'S3-K2', tekst: 'De kernwaarden waar de nieuwe visie op rust.' },
        { code: 'S3-K3', tekst: 'De organisatie van het proces: wie doet wat, en wie beslist.' },
        { code: 'S3-K4', tekst: 'Het tijdspad.' },
      ],
    },
    {
      titel: 'Besluit',
      punten: [
        {
          code: 'S3-D',
          tekst:
            'Elke raad besluit over fusie of samenwerking, op een voorstel met dezelfde gezamenlijke kern.',
        },
      ],
    },
  ],
  opbrengst: [
    'Het visiedocument: visie, kernwaarden, meetbare doelen, kaders en tijdspad.',
    'De business case met vier niveaus.',
    'De keuze van het model, met de redenen.',
    'De verkenning van de juridische vorm, behalve bij een bestuurlijke fusie.',
    'Het raadsvoorstel en het besluit van elke raad.',
  ],
  routes: [
    {
      naar: 2,
      tekst:
        'Verloopt het gesprek over de vorm niet als gelijken (S3-G), dan gaat het traject terug naar stap 2.',
    },
    { naar: 4, tekst: 'Na het definitieve besluit (S3-D) begint de inrichting.' },
    {
      naar: 6,
      tekst: 'De doelen uit deze stap zijn de maat bij de evaluatie. Meet daarom nu de beginstand.',
    },
  ],
};

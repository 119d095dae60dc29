import type { Phase } from './phase.ts';

/** Step 5: the organisation runs, is steered and takes root. */
export const bedrijf: Phase = {
  nr: 5,
  naam: 'Samenwerking in bedrijf',
  kern: 'Starten, wortelen, bewaken',
  doel: [
    'De nieuwe organisatie werkt. Niet alles gaat meteen zoals op papier. Dat vraagt improvisatie en enige rek, bij medewerkers, management, opdrachtgevers en inwoners.',
  ],
  groepen: [
    {
      titel: 'De vraag die steeds terugkomt',
      punten: [{ code: 'S5-V1', tekst: 'Werkt de nieuwe organisatie zoals bedoeld?' }],
    },
    {
      titel: 'Plan voor de eerste tijd',
      punten: [
        {
          code: 'S5-P',
          tekst: '100-dagenplan (bron: 10-dagenplan).',
          details: [
            'Het is klaar vóór de start.',
            'Het zegt wat er in de eerste drie maanden in elk geval moet gebeuren.',
            'Het zegt hoe u dat volgt.',
          ],
        },
      ],
    },
    {
      titel: 'Acht opdrachten voor het management',
      punten: [
        { code: 'S5-O1', tekst: 'Blijf vertellen waarom u samenwerkt.' },
        {
          code: 'S5-O2',
          tekst: 'Doe zelf wat u van anderen vraagt: leid het traject naar de geest van de doelen.',
        },
        { code: 'S5-O3', tekst: 'Laat visie en strategie uw keuzes sturen.' },
        { code: 'S5-O4', tekst: 'Houd de financiën goed in de hand.' },
        { code: 'S5-O5', tekst: 'Let erop dat afgesproken procedures werken en dat iedereen ze volgt.' },
        { code: 'S5-O6', tekst: 'Pak wat snel iets oplevert, en laat zien dat de samenwerking nu al werkt.' },
        { code: 'S5-O7', tekst: 'Steek tijd in nieuwe vormen van overleg, in verhoudingen en in teams.' },
        {
          code: 'S5-O8',
          tekst: 'Ga van plan naar daad, en maak van blauwdrukken zo snel mogelijk werkelijkheid.',
        },
      ],
    },
  ],
  opbrengst: [
    'Het 100-dagenplan, met per actie een eigenaar en een datum.',
    'Per opdracht de stand, met bewijs.',
    'De nulmeting van elk doel, gedaan vóór de start.',
  ],
  routes: [
    { naar: 6, tekst: 'Na één of twee jaar meet u wat het heeft opgeleverd.' },
    { naar: 4, tekst: 'Werkt een onderdeel niet zoals bedoeld, dan ontwerpt u dat opnieuw.' },
  ],
};

import { kop, link, noot, nummering, opsomming, p, section, tabel, vet } from './builders.ts';

/** Section 6 of the visiedocument. */
export const kaders = section(
  'kaders-en-tijdspad',
  'Kaders en tijdspad',
  p(
    'Voor de verdere uitwerking gelden vier kaders. Zij binden de werkgroepen, en later ook de organisatie die ontstaat.',
  ),
  nummering(
    [
      vet('Geld en kwaliteit.'),
      ' De drie doelen uit dit document zijn de maatstaf. Een voorstel dat de kwaliteit verlaagt om te besparen, leggen wij niet voor.',
    ],
    [
      vet('Kernwaarden.'),
      ' Elk voorstel laat zien hoe het past bij de vijf waarden, vooral bij gelijkwaardigheid en nabijheid.',
    ],
    [
      vet('Proces.'),
      ' Medewerkers uit elke gemeente doen mee in de werkgroepen. De ondernemingsraden krijgen op tijd de ruimte om te adviseren.',
    ],
    [
      vet('Tijd.'),
      ' Wij nemen geen besluit voordat elke raad heeft kunnen meepraten. Een vertraging leggen wij uit; wij lossen haar niet op door een stap over te slaan.',
    ],
  ),
  kop('Vier niveaus van samenwerking'),
  p(
    'In de business case vergelijken wij vier niveaus. Per niveau tonen wij de eenmalige en de jaarlijkse kosten en baten, en het effect op kwaliteit en kwetsbaarheid:',
  ),
  opsomming(
    'een lichte vorm van samenwerking zonder formele basis;',
    'een gedeeltelijke ambtelijke fusie;',
    'een volledige ambtelijke fusie;',
    'een bestuurlijke fusie.',
  ),
  p(
    'Met dit document kiezen wij nog geen niveau. Wel spreken wij af dat wij alle vier eerlijk beschrijven, ook het niveau dat op voorhand weinig steun heeft.',
  ),
  kop('De rol van de raden'),
  p(
    'De drie raden krijgen dezelfde tekst op hetzelfde moment. Leidt het traject tot een gemeenschappelijke regeling, dan kan elke raad acht weken lang een zienswijze geven op het ontwerp. Daarna is toestemming van elke raad nodig.',
    noot(
      'In de regeling zelf staat dan ten minste hoe raden zienswijzen geven op besluiten, hoe inwoners meedoen, wanneer wij evalueren en hoe een gemeente kan uittreden.',
    ),
    ' Elk half jaar ontvangen de raden een korte voortgangsbrief over de drie doelen. Vragen van raadsleden komen binnen bij de griffie van de eigen gemeente. De regeling van de huidige werkorganisatie kunt u ',
    link('https://lokaleregelgeving.overheid.nl/CVDR601959', 'online nalezen'),
    '.',
  ),
  kop('Tijdspad'),
  tabel(
    ['Periode', 'Wat wij doen', 'Wie besluit'],
    ['Najaar 2026', 'Visie en doelen vaststellen', 'Drie colleges, daarna drie raden'],
    ['Winter 2027', 'Business case uitwerken en de nulmeting aanvullen', 'Stuurgroep'],
    ['Voorjaar 2027', 'Niveau van samenwerking kiezen', 'Drie raden, zo mogelijk op dezelfde avond'],
    ['Najaar 2027', 'Organisatie, ICT en begroting inrichten', 'Drie colleges'],
    ['1 januari 2028', 'Start met de eerste taken en een plan voor honderd dagen', 'Directie'],
    ['Zomer 2029', 'Evalueren tegen de nulmeting', 'Drie raden'],
  ),
  p(
    'Haakt een gemeente af, dan gaan de andere twee verder met wat zij samen willen. Wij beschrijven dan opnieuw wat dat betekent voor de doelen en de kosten.',
  ),
);

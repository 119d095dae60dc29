import { kop, opsomming, p, section, vet } from './builders.ts';

/** Section 2 of the visiedocument. */
export const visie = section(
  'gedeelde-visie',
  'Gedeelde visie',
  p(
    'In 2030 krijgt elke inwoner tussen Maas en Waal even goede hulp als nu, en even dichtbij. Achter de balie staat een organisatie die tegen een stootje kan. Drie gemeenten met een eigen gezicht delen daarvoor kennis, systemen en schaarse vakmensen.',
  ),
  p(
    'Samenwerken is voor ons een middel. Het moet iets opleveren wat een gemeente alleen niet bereikt. Wij zoeken geen compromis waarbij ieder iets inlevert, maar een aanpak waar iedere gemeente beter van wordt. Dat voordeel hoeft niet voor elke taak gelijk te zijn. Over het geheel moet het wel in balans zijn.',
  ),
  kop('Wat wij samen doen'),
  opsomming(
    [
      vet('Werk achter de schermen.'),
      ' ICT, personeelszaken, financiën en inkoop kunnen voor een groot deel op één manier.',
    ],
    [
      vet('Werk dat van enkelen afhangt.'),
      ' Voor taken met één of twee deskundigen vormen wij één team voor drie gemeenten.',
    ],
    [
      vet('Opgaven die groter zijn dan één gemeente.'),
      ' Woningbouw, bereikbaarheid en zorg stemmen wij op elkaar af, met behoud van ieders eigen besluit.',
    ],
  ),
  kop('Wat lokaal blijft'),
  p(
    'De raad stelt het beleid vast en controleert. Het college is aanspreekbaar in de eigen gemeente. Het contact met dorpen, verenigingen en ondernemers blijft bij mensen die de plek kennen. Elke gemeente houdt een eigen balie, een eigen secretaris en een eigen griffie. Een inwoner hoeft niet te weten hoe de organisatie daarachter is geregeld.',
  ),
  p(
    'Wij weten dat dit soms schuurt. Meer maatwerk kost geld, en meer eenheid kost eigenheid. Die afweging maken wij per taak en in het openbaar. Kiest een gemeente voor een eigen werkwijze, dan draagt zij ook de meerkosten.',
  ),
);

import { nummering, p, section, vet } from './builders.ts';

/** Section 3 of the visiedocument. */
export const kernwaarden = section(
  'kernwaarden',
  'Kernwaarden',
  p(
    'Vijf waarden bepalen hoe wij met elkaar omgaan. Zij gelden tijdens de voorbereiding, en ook als de samenwerking eenmaal draait. U mag ons daarop aanspreken.',
  ),
  nummering(
    [
      vet('Gelijkwaardig.'),
      ' Elke gemeente heeft één stem, ongeacht het aantal inwoners. Een kleinere gemeente hoeft zich niet te verantwoorden voor haar omvang.',
    ],
    [
      vet('Open.'),
      ' Wij zeggen wat ons drijft en wat ons belang is. Slecht nieuws vertellen wij vroeg, ook als dat ongemakkelijk is.',
    ],
    [
      vet('Dichtbij.'),
      ' Een inwoner kan voor gewone vragen in de eigen gemeente terecht. Digitaal waar het kan, persoonlijk waar het nodig is.',
    ],
    [
      vet('Zakelijk en eerlijk.'),
      ' Afspraken over geld en kwaliteit staan op papier. Wij rekenen af op resultaat, niet op elk uur.',
    ],
    [
      vet('Lerend.'),
      ' Wij beginnen klein, meten wat het oplevert en stellen bij. Een fout is een reden om te verbeteren.',
    ],
  ),
  p(
    'Twijfelt een van de partners of een gesprek nog op basis van gelijkwaardigheid verloopt? Dan leggen wij de inhoud even stil en praten wij eerst over de onderlinge relatie. Zo nodig gaan wij een stap terug.',
  ),
);

import { citaat, link, noot, opsomming, p, section, vet } from './builders.ts';

/** Section 1 of the visiedocument. */
export const aanleiding = section(
  'aanleiding-en-opgave',
  'Aanleiding en opgave',
  p(
    'Wijchen, Druten en Beuningen liggen naast elkaar, tussen Maas en Waal. Onze inwoners werken, leren en sporten over de gemeentegrenzen heen. Ook onze ambtenaren kennen elkaar. Druten en Wijchen hebben sinds 1 januari 2018 samen één ambtelijke organisatie, de Werkorganisatie Druten Wijchen.',
    noot(
      'De Werkorganisatie Druten Wijchen is een bedrijfsvoeringsorganisatie. Beide raden gaven op 30 maart 2017 toestemming. De regeling staat op lokaleregelgeving.overheid.nl onder CVDR601959.',
    ),
    ' Beuningen koos in 2018 voor een eigen organisatie. Eind 2020 is besloten om de gemeenten Druten en Wijchen niet bestuurlijk te laten samengaan. Die keuzes respecteren wij. Zij zijn het vertrekpunt van dit document.',
  ),
  p(
    'In de afgelopen maanden werkte elke gemeente aan een zelfanalyse. De hoofdlijnen legden wij naast elkaar; de volledige analyses gaan op één moment open, zodra alle drie gereed zijn. Het eerste beeld is gelijk: de dienstverlening is op orde, maar de basis eronder is smal. Drie ontwikkelingen raken ons alle drie:',
  ),
  opsomming(
    [
      vet('Meer taken.'),
      ' De zorg, de energietransitie en de Omgevingswet vragen kennis die één gemeente moeilijk zelf in huis kan houden.',
    ],
    [
      vet('Minder mensen.'),
      ' Veel ervaren medewerkers gaan de komende jaren met pensioen. Vacatures voor specialisten staan lang open.',
    ],
    [
      vet('Minder geld.'),
      ' De ruimte in de begroting neemt af, terwijl de kosten van ICT en informatiebeveiliging stijgen.',
    ],
  ),
  p(
    'Het gevolg is kwetsbaarheid. Op verschillende plekken hangt een wettelijke taak af van één medewerker. Valt die persoon weg, dan merkt een inwoner dat direct: een vergunning blijft liggen of een vraag wordt niet beantwoord.',
  ),
  citaat(
    p('Het gaat goed, zolang iedereen gezond blijft en niemand vertrekt. Dat is geen plan, dat is geluk.'),
    p('Een teamleider burgerzaken, tijdens de startbijeenkomst'),
  ),
  p(
    'Onze opgave is daarom niet om een nieuwe structuur te bedenken. De opgave is om onze taken de komende tien jaar goed, betrouwbaar en betaalbaar uit te voeren. Eerst bepalen wij wát wij willen bereiken. Daarna kiezen wij de vorm die daarbij past. Wat de wet over zulke vormen zegt, leest u in de ',
    link('https://wetten.overheid.nl/BWBR0003740/', 'Wet gemeenschappelijke regelingen'),
    '.',
  ),
  p(
    'Van de eerdere samenwerking leren wij ook. De raden van Druten en Wijchen vroegen destijds om een nulmeting, duidelijke doelen en regelmatige informatie. Die drie wensen zijn nu vanaf het begin onderdeel van de afspraken.',
  ),
);

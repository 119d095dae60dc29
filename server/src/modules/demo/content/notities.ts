import type { TextNodeJson } from '@samenspraak/shared/text/textJson';
import { kop, nummering, opsomming, p, section, text } from './builders.ts';

/** Private thoughts of Wijchen's delegates. */
const wijchen = text(
  section(
    'notitie-wijchen',
    'Notitie Wijchen: onze inzet',
    p(
      'Deze notitie is alleen voor onze eigen afgevaardigden. Leg niets vast over personen en niets waarop geheimhouding rust.',
    ),
    kop('Wat wij willen bereiken'),
    opsomming(
      'Vaste vervanging voor de functies die in onze zelfanalyse op rood staan.',
      'Een gelijk gesprek. Als grootste partner moeten wij oppassen dat wij niet te snel de richting bepalen.',
    ),
    kop('Waar wij ruimte zien'),
    p(
      'Over de vestigingsplaats van een gezamenlijk team kunnen wij ruim denken. Op het punt van één stem per gemeente geven wij niet toe: daar staat de raad achter.',
    ),
    p(
      'Nog te bespreken met de portefeuillehouder: wat doen wij als de nulmeting van de kosten later komt dan 1 april?',
    ),
  ),
);

/** Private thoughts of Druten's delegates. */
const druten = text(
  section(
    'notitie-druten',
    'Notitie Druten: aandachtspunten',
    p('Alleen voor onze eigen afgevaardigden.'),
    nummering(
      'De bijdrage per inwoner is voor ons de grens. Zonder een eerlijke verdeelsleutel kunnen wij geen positief advies geven aan het college.',
      'De balie in Druten blijft. Dit punt krijgt in de raad de meeste aandacht.',
      'Wij willen voorkomen dat het lijkt alsof Druten en Wijchen samen al klaar zijn en Beuningen alleen nog mag aansluiten.',
    ),
    p(
      'Vraag voor ons volgende overleg: delen wij ook het deel van de analyse over taken die alleen Druten raken? Tot dat besluit blijft vraag S2-T3 bij ons leeg.',
    ),
  ),
);

/** Private thoughts of Beuningen's delegates. */
const beuningen = text(
  section(
    'notitie-beuningen',
    'Notitie Beuningen: onze afwegingen',
    p('Intern stuk voor onze afgevaardigden.'),
    p(
      'In 2018 besloten wij om niet mee te doen. De raad zal vragen wat er nu anders is. Ons antwoord moet over de opgave gaan en niet over de vorm.',
    ),
    kop('Voorwaarden om door te gaan'),
    opsomming(
      'Wij kunnen per taak instappen en ook weer uitstappen, tegen vooraf bekende kosten.',
      'Onze aansluiting op regionale voorzieningen in Nijmegen komt niet in gevaar.',
      'Bestuur en management staan achter onze zelfanalyse voordat wij vraag S2-T2 beantwoorden.',
    ),
    kop('Ons alternatief'),
    p(
      'Lukt het niet, dan kopen wij informatiebeveiliging en juridische hulp in bij een centrumgemeente. Laat de kosten daarvan berekenen vóór de keuze in het voorjaar.',
    ),
  ),
);

/** The first private notitie of each municipality, by slug. */
export const notities: Readonly<
  Record<'wijchen' | 'druten' | 'beuningen', { readonly titel: string; readonly text: TextNodeJson }>
> = {
  wijchen: { titel: 'Onze inzet', text: wijchen },
  druten: { titel: 'Aandachtspunten', text: druten },
  beuningen: { titel: 'Onze afwegingen', text: beuningen },
};

import { opsomming, p, partnervraag, section } from './builders.ts';

/** Section 5 of the visiedocument: the topics S2-T1 to S2-T4, some answers still open. */
export const partnervragen = section(
  'partnervragen',
  'Partnervragen',
  p(
    'Voordat wij over de inhoud besluiten, willen wij elkaar goed kennen. Daarom beantwoordt elke gemeente dezelfde vier vragen. Een leeg vak betekent dat het college van die gemeente zijn antwoord nog voorbereidt.',
  ),
  partnervraag('S2-T1', 'Hebben wij dezelfde wensen en behoeften?', {
    wijchen: [
      p(
        'Wij willen vooral minder kwetsbaar worden. De kwaliteit is goed, maar te veel kennis zit bij te weinig mensen. Een besparing is welkom; zij is voor ons niet de eerste reden.',
      ),
    ],
    druten: [
      p('Wij herkennen de wens van Wijchen. Voor ons komen daar twee punten bij:'),
      opsomming(
        'de kosten per inwoner moeten voor een kleinere gemeente draagbaar blijven;',
        'inwoners van onze dorpen houden een balie op redelijke afstand.',
      ),
    ],
    beuningen: [
      p(
        'Wij zoeken versterking bij ICT, informatiebeveiliging en juridische zaken. Voor het contact met inwoners zien wij nu geen noodzaak om iets te veranderen.',
      ),
    ],
  }),
  partnervraag('S2-T2', 'Weten wij goed waar wij zelf staan?', {
    wijchen: [
      p(
        'Ja. Bestuur en management hebben de zelfanalyse samen vastgesteld. Het beeld van de financiën na 2028 is nog onzeker.',
      ),
    ],
    druten: [
      p(
        'Grotendeels. Onze cijfers komen uit dezelfde organisatie als die van Wijchen. Wij laten nog uitzoeken welke taken alleen Druten raken.',
      ),
    ],
    beuningen: [],
  }),
  partnervraag('S2-T3', 'Is iedere partner bereid de eigen analyse te delen?', {
    wijchen: [
      p(
        'Ja, de hele analyse. Gegevens die naar één medewerker te herleiden zijn, delen wij alleen als totaal.',
      ),
    ],
    druten: [],
    beuningen: [
      p(
        'Ja. Wij vinden het belangrijk dat de drie analyses tegelijk opengaan, zodat niemand zijn antwoord op dat van een ander afstemt.',
      ),
    ],
  }),
  partnervraag('S2-T4', 'Hoe zijn de onderlinge verhoudingen, en willen wij in elkaar investeren?', {
    wijchen: [],
    druten: [
      p(
        'De samenwerking met Wijchen is vertrouwd. Met Beuningen beginnen wij opnieuw. Wij willen daar tijd voor nemen, te beginnen met gesprekken tussen de drie raden.',
      ),
    ],
    beuningen: [],
  }),
);

/** The page of the trial environment where people sign in. */
export const proef = {
  title: 'Oefenomgeving',
  lead: 'Alle personen en teksten hier zijn verzonnen. U kunt niets stukmaken.',
  howTo:
    'Open drie personen, elk in een eigen tabblad, en schrijf met hen in dezelfde tekst. Elke persoon heeft een eigen webadres, zodat u in elk tabblad iemand anders bent.',
  others: 'Zonder gemeente',
  opensTab: 'opent in een nieuw tabblad',
  asPerson: (naam: string) => `Verder als ${naam}`,
  choose: 'Een andere persoon kiezen',
  unknownTitle: 'Deze persoon is er niet',
  unknown: (persoon: string) => `In deze oefenomgeving doet niemand mee met de naam ${persoon}.`,
  absentTitle: 'Hier is geen oefenomgeving',
  absent: 'Op deze server werken mensen met echte gegevens. Meld u aan met uw eigen account.',
  failed: 'Aanmelden is niet gelukt. Probeer het opnieuw.',
};

/** What people can expect who see released versions only, and why. */
export const released = {
  griffierTitle: (gemeente: string) => `Voor de griffie van ${gemeente}`,
  griffierLead: 'Hier komen de stukken die voor de raad zijn vrijgegeven. Er is nu nog niets vrijgegeven.',
  griffierWhatTitle: 'Wat u kunt verwachten',
  griffierWhat: [
    'Elke versie die de gemeenten samen vrijgeven, voor alle raden op hetzelfde moment.',
    'Bij elke versie een controlegetal. Daarmee ziet u of een Word-bestand nog woord voor woord gelijk is.',
    'Per onderdeel het standpunt van elke gemeente, met het orgaan dat het innam.',
  ],
  griffierDoTitle: 'Wat daarna van u gevraagd wordt',
  griffierDo: [
    'U registreert wat uw raad besluit: vastgesteld, geamendeerd, verworpen of aangehouden.',
    'Neemt de raad een amendement aan, dan gaan alleen de onderdelen open die het raakt.',
  ],
  raadslidTitle: 'Voor de raad',
  raadslidLead:
    'U leest de versies die voor alle raden samen zijn vrijgegeven. Er is nu nog niets vrijgegeven.',
  raadslidWhat: [
    'Elke versie komt voor alle raden op hetzelfde moment.',
    'Meelezen terwijl de gemeenten nog schrijven kan alleen als het traject dat heeft aangezet. Dat staat nu uit.',
  ],
  beheerderTitle: 'Voor de beheerder',
  beheerderLead: 'U regelt wie meedoet. De teksten zelf leest u niet.',
  beheerderWhatTitle: 'Waar u over gaat',
  beheerderWhat: [
    'Leden, uitnodigingen en de gemeenten die meedoen.',
    'De instellingen van het traject, zoals meelezen door raadsleden, en het archief.',
  ],
  whyTitle: 'Waarom u niet meeleest in de werktekst',
  griffierWhy:
    'De werktekst verandert elke minuut en niemand heeft er al over besloten. Stukken voor de raad moeten vaststaan en voor alle raden gelijk zijn. Daarom ziet u pas een tekst als die is vrijgegeven.',
  beheerderWhy:
    'Wie rechten uitdeelt, hoeft de inhoud niet te kennen. Zo weten gemeenten dat hun analyse en hun notities bij henzelf blijven. Hebt u ook een andere rol in dit traject, dan geldt die naast deze.',
  meanwhile: 'Bekijk intussen de zes stappen, dan weet u wat er komt.',
  toStep: (nr: number) => `Lees over stap ${nr}`,
};

/** Private notes of one municipality. */
export const notitie = {
  heading: (gemeente: string) => `Alleen voor ${gemeente}`,
  empty: 'Hier staan de notities van uw gemeente. De partners zien ze niet.',
  create: 'Nieuwe notitie',
  createTitle: 'Nieuwe notitie',
  createExplain: (gemeente: string) =>
    `Alleen de afgevaardigden en de woordvoerder van ${gemeente} kunnen deze notitie openen. De notitie valt wel onder de Woo.`,
  title: 'Titel',
  titleHint: 'Bijvoorbeeld: inbreng voor het overleg van donderdag',
  titleMissing: 'Vul een titel in.',
  titleTooLong: 'Maak de titel korter dan 200 tekens.',
  submit: 'Notitie maken',
  failed: 'De notitie is niet gemaakt. Probeer het opnieuw.',
};

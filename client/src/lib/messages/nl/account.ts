/** Signing in and out, language and appearance. */
export const account = {
  menu: 'account',
  language: 'Taal',
  languageName: { nl: 'Nederlands', en: 'English' },
  theme: 'Weergave',
  themeName: { systeem: 'Zoals dit apparaat', licht: 'Licht', donker: 'Donker' },
  signOut: 'Afmelden',
  signOutFailed: 'Afmelden is niet gelukt. Probeer het opnieuw.',
  signedOut: 'U bent afgemeld.',
  signInTitle: 'Meld u aan',
  signInLead: 'Deze pagina is alleen voor deelnemers aan het traject.',
  signInTrial: 'Dit is een oefenomgeving. Kies als wie u meedoet.',
  signInTrialAction: 'Kies een persoon',
  signInElsewhere: 'Vraag de beheerder van uw traject om een uitnodiging.',
};

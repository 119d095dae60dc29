/** Screens for what did not work. */
export const problem = {
  notFoundTitle: 'Deze pagina is er niet',
  notFound: 'Het adres klopt niet, of u hebt geen toegang tot wat hier stond.',
  toTraject: 'Naar het traject',
  toStart: 'Naar het begin',
  failedTitle: 'Dit is niet gelukt',
  failed: 'De server gaf geen bruikbaar antwoord. Uw tekst is niet verloren.',
  offlineTitle: 'Geen verbinding',
  offline: 'De server is niet te bereiken. Controleer uw internetverbinding en probeer het opnieuw.',
  loading: 'Bezig met laden',
};

/** What the live session itself says. */
export const collab = {
  fileName: (titel: string) => `${titel.replaceAll(/[^\p{L}\p{N} -]/gu, '')} (lokale kopie).txt`,
  fileExplanation:
    'Dit is de tekst zoals die op uw apparaat stond. De server heeft uw laatste wijzigingen niet. Bewaar dit bestand en bespreek met de procesbegeleider wat ermee moet gebeuren.',
  fileTechnicalHeading: 'Voor de beheerder: de volledige stand, om later samen te voegen',
};

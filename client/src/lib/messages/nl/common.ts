/** Words that many screens share. */
export const common = {
  productName: 'Samenspraak',
  oefenomgeving: 'Oefenomgeving, verzonnen gegevens',
  skipToContent: 'Naar de inhoud',
  close: 'Sluiten',
  cancel: 'Annuleren',
  retry: 'Opnieuw proberen',
  reload: 'Pagina opnieuw laden',
  signIn: 'Aanmelden',
  download: 'Downloaden',
  closeToast: 'Melding sluiten',
  notifications: 'Meldingen',
};

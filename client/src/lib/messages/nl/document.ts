import { plural } from '../plural.ts';

/** The workspace around a document. */
export const document = {
  loading: 'Document laden',
  region: 'Document',
  save: {
    connecting: 'Verbinding maken',
    saved: (tijd: string) => `Opgeslagen om ${tijd}`,
    savedBefore: 'Opgeslagen',
    saving: 'Bezig met opslaan',
    offlinePending: 'Offline, wijzigingen bewaard op dit apparaat',
    offline: 'Offline, u kunt doorschrijven',
    stopped: 'Verbinding gestopt',
  },
  readOnlyTitle: 'U leest mee',
  readOnly: 'U ziet de tekst terwijl eraan gewerkt wordt. U kunt niets wijzigen.',
  privateTitle: (gemeente: string) => `Alleen voor ${gemeente}`,
  private: 'De partners zien deze notitie niet. De notitie valt wel onder de Woo.',
  stopped: {
    notSignedIn: { title: 'U bent afgemeld', body: 'Meld u opnieuw aan om verder te schrijven.' },
    forbidden: {
      title: 'U hebt geen toegang meer tot dit document',
      body: 'Uw rechten zijn gewijzigd. Vraag de beheerder van het traject waarom.',
    },
    notFound: {
      title: 'Dit document bestaat niet meer',
      body: 'Het is verwijderd of verplaatst. Ga terug naar het traject.',
    },
    clientTooOld: {
      title: 'Deze pagina is verouderd',
      body: 'Er is een nieuwe versie van Samenspraak. Laad de pagina opnieuw om verder te schrijven.',
    },
    quarantined: {
      title: 'Dit document is tijdelijk gesloten',
      body: 'De server vond een fout in de opgeslagen tekst. De beheerder herstelt dit.',
    },
    malformed: {
      title: 'Een wijziging is geweigerd',
      body: 'De server kon een wijziging van dit apparaat niet lezen. Laad de pagina opnieuw voor de laatste tekst.',
    },
    tooLarge: {
      title: 'Een wijziging is te groot',
      body: 'Plak minder tekst in een keer. Laad de pagina opnieuw voor de laatste tekst.',
    },
    tooFast: { title: 'Te veel wijzigingen tegelijk', body: 'Wacht even en laad de pagina dan opnieuw.' },
    draining: { title: 'De server start opnieuw', body: 'Wacht even en laad de pagina dan opnieuw.' },
    overloaded: { title: 'De server is te druk', body: 'Wacht even en laad de pagina dan opnieuw.' },
  },
  unsent: 'Op dit apparaat staat werk dat de server niet heeft. Download het voordat u verdergaat.',
  downloadWork: 'Werk downloaden',
  presence: (aantal: number) =>
    plural('nl', aantal, { one: '1 persoon aanwezig', other: `${aantal} personen aanwezig` }),
  presenceTitle: 'Nu aanwezig',
  presenceNone: 'Er is nu niemand in dit document.',
  you: (naam: string) => `${naam} (u)`,
  panel: 'Aanwezig en inhoud',
  untitled: 'Zonder titel',
  outlineTitle: 'In dit onderdeel',
  outlineEmpty: 'Dit onderdeel heeft geen tussenkoppen.',
  outlineNone: 'Ga in de tekst staan, dan ziet u hier de tussenkoppen van dat onderdeel.',
  sectionEmpty: 'Nog leeg',
  sectionBusy: 'In bewerking',
  sectionOpen: (aantal: number) =>
    plural('nl', aantal, { one: '1 antwoord open', other: `${aantal} antwoorden open` }),
  sectionPresent: (gemeenten: string) => `Nu hier: ${gemeenten}`,
  exportMenu: 'Exporteren',
  exportFormat: { docx: 'Word-bestand', html: 'Webpagina (HTML)' },
  exportStarted: 'De export wordt gemaakt.',
  exportDone: 'De export is klaar. U vindt het bestand bij uw downloads.',
  exportFailed: 'De export is niet gelukt. Probeer het opnieuw.',
  pane: { steps: 'Stappen', main: 'Document', people: 'Aanwezig' },
  panes: 'Delen van het scherm',
};

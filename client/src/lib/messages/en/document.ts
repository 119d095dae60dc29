import { plural } from '../plural.ts';
import type { Messages } from '../types.ts';

/** The workspace around a document. */
export const document: Messages['document'] = {
  loading: 'Loading document',
  region: 'Document',
  save: {
    connecting: 'Connecting',
    saved: (tijd) => `Saved at ${tijd}`,
    savedBefore: 'Saved',
    saving: 'Saving',
    offlinePending: 'Offline, changes kept on this device',
    offline: 'Offline, you can keep writing',
    stopped: 'Connection stopped',
  },
  readOnlyTitle: 'You are reading along',
  readOnly: 'You see the text while others work on it. You cannot change anything.',
  privateTitle: (gemeente) => `For ${gemeente} only`,
  private: 'The partners do not see this note. It does fall under the Dutch Open Government Act (Woo).',
  stopped: {
    notSignedIn: { title: 'You are signed out', body: 'Sign in again to continue writing.' },
    forbidden: {
      title: 'You no longer have access to this document',
      body: 'Your rights have changed. Ask the administrator of the traject why.',
    },
    notFound: {
      title: 'This document no longer exists',
      body: 'It was deleted or moved. Go back to the traject.',
    },
    clientTooOld: {
      title: 'This page is out of date',
      body: 'There is a new version of Samenspraak. Reload the page to continue writing.',
    },
    quarantined: {
      title: 'This document is closed for the moment',
      body: 'The server found an error in the stored text. The administrator will repair it.',
    },
    malformed: {
      title: 'A change was refused',
      body: 'The server could not read a change from this device. Reload the page for the latest text.',
    },
    tooLarge: {
      title: 'A change is too large',
      body: 'Paste less text at once. Reload the page for the latest text.',
    },
    tooFast: { title: 'Too many changes at once', body: 'Wait a moment, then reload the page.' },
    draining: { title: 'The server is restarting', body: 'Wait a moment, then reload the page.' },
    overloaded: { title: 'The server is too busy', body: 'Wait a moment, then reload the page.' },
  },
  unsent: 'This device holds work that the server does not have. Download it before you continue.',
  downloadWork: 'Download work',
  presence: (aantal) => plural('en', aantal, { one: '1 person present', other: `${aantal} people present` }),
  presenceTitle: 'Here now',
  presenceNone: 'Nobody is in this document now.',
  you: (naam) => `${naam} (you)`,
  panel: 'People and contents',
  untitled: 'Untitled',
  outlineTitle: 'In this section',
  outlineEmpty: 'This section has no subheadings.',
  outlineNone: 'Place the cursor in the text to see the subheadings of that section here.',
  sectionEmpty: 'Still empty',
  sectionBusy: 'Being written',
  sectionOpen: (aantal) => plural('en', aantal, { one: '1 answer open', other: `${aantal} answers open` }),
  sectionPresent: (gemeenten) => `Here now: ${gemeenten}`,
  exportMenu: 'Export',
  exportFormat: { docx: 'Word file', html: 'Web page (HTML)' },
  exportStarted: 'The export is being made.',
  exportDone: 'The export is ready. You find the file with your downloads.',
  exportFailed: 'The export failed. Please try again.',
  pane: { steps: 'Steps', main: 'Document', people: 'People' },
  panes: 'Parts of the screen',
};

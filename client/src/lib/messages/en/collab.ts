import type { Messages } from '../types.ts';

/** What the live session itself says. */
export const collab: Messages['collab'] = {
  fileName: (titel) => `${titel.replaceAll(/[^\p{L}\p{N} -]/gu, '')} (local copy).txt`,
  fileExplanation:
    'This is the text as it stood on your device. The server does not have your last changes. Keep this file and discuss with the process facilitator what should happen with it.',
  fileTechnicalHeading: 'For the administrator: the complete state, to merge later',
};

import type { Messages } from '../types.ts';

/** Screens for what did not work. */
export const problem: Messages['problem'] = {
  notFoundTitle: 'This page does not exist',
  notFound: 'The address is wrong, or you have no access to what was here.',
  toTraject: 'To the traject',
  toStart: 'To the start',
  failedTitle: 'That did not work',
  failed: 'The server gave no usable answer. Your text is not lost.',
  offlineTitle: 'No connection',
  offline: 'The server cannot be reached. Check your internet connection and try again.',
  loading: 'Loading',
};

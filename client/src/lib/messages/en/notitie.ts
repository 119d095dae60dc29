import type { Messages } from '../types.ts';

/** Private notes of one municipality. */
export const notitie: Messages['notitie'] = {
  heading: (gemeente) => `For ${gemeente} only`,
  empty: 'The notes of your municipality are kept here. The partners do not see them.',
  create: 'New note',
  createTitle: 'New note',
  createExplain: (gemeente) =>
    `Only the delegates and the spokesperson of ${gemeente} can open this note. It does fall under the Dutch Open Government Act (Woo).`,
  title: 'Title',
  titleHint: 'For example: input for Thursday’s meeting',
  titleMissing: 'Enter a title.',
  titleTooLong: 'Keep the title under 200 characters.',
  submit: 'Create note',
  failed: 'The note was not created. Please try again.',
};

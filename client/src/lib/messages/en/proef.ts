import type { Messages } from '../types.ts';

/** The page of the trial environment where people sign in. */
export const proef: Messages['proef'] = {
  title: 'Trial environment',
  lead: 'All people and texts here are invented. You cannot break anything.',
  howTo:
    'Open three people, each in a tab of its own, and write with them in the same text. Every person has a web address of their own, so you are somebody else in each tab.',
  others: 'Without a municipality',
  opensTab: 'opens in a new tab',
  asPerson: (naam) => `Continue as ${naam}`,
  choose: 'Choose another person',
  unknownTitle: 'This person does not exist',
  unknown: (persoon) => `Nobody named ${persoon} takes part in this trial environment.`,
  absentTitle: 'There is no trial environment here',
  absent: 'People work with real data on this server. Sign in with your own account.',
  failed: 'Signing in failed. Please try again.',
};

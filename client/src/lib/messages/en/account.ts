import type { Messages } from '../types.ts';

/** Signing in and out, language and appearance. */
export const account: Messages['account'] = {
  menu: 'account menu',
  language: 'Language',
  languageName: { nl: 'Nederlands', en: 'English' },
  theme: 'Appearance',
  themeName: { systeem: 'Same as this device', licht: 'Light', donker: 'Dark' },
  signOut: 'Sign out',
  signOutFailed: 'Signing out failed. Please try again.',
  signedOut: 'You are signed out.',
  signInTitle: 'Sign in',
  signInLead: 'This page is for participants of the traject only.',
  signInTrial: 'This is a trial environment. Choose who you take part as.',
  signInTrialAction: 'Choose a person',
  signInElsewhere: 'Ask the administrator of your traject for an invitation.',
};

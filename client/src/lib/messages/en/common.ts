import type { Messages } from '../types.ts';

/** Words that many screens share. */
export const common: Messages['common'] = {
  productName: 'Samenspraak',
  oefenomgeving: 'Trial environment, invented data',
  skipToContent: 'Skip to content',
  close: 'Close',
  cancel: 'Cancel',
  retry: 'Try again',
  reload: 'Reload page',
  signIn: 'Sign in',
  download: 'Download',
  closeToast: 'Close notification',
  notifications: 'Notifications',
};

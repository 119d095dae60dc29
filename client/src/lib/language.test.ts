import { afterEach, describe, expect, it } from 'vitest';
import { restoreLanguage, useLanguage } from './language.ts';

afterEach(async () => {
  await useLanguage.getState().setLanguage('nl');
  localStorage.clear();
});

describe('the language of the interface', () => {
  it('is Dutch until somebody chooses', async () => {
    await restoreLanguage();
    expect(useLanguage.getState().messages.common.signIn).toBe('Aanmelden');
  });

  it('changes, names itself to the page, and is remembered', async () => {
    await useLanguage.getState().setLanguage('en');
    expect(useLanguage.getState().messages.common.signIn).toBe('Sign in');
    expect(document.documentElement.lang).toBe('en');

    useLanguage.setState(useLanguage.getInitialState());
    await restoreLanguage();
    expect(useLanguage.getState().language).toBe('en');
  });

  it('falls back to Dutch on a language that it does not speak', async () => {
    localStorage.setItem('samenspraak.taal', 'fy');
    await restoreLanguage();
    expect(useLanguage.getState().language).toBe('nl');
  });
});

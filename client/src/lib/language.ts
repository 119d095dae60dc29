import { create } from 'zustand';
import { nl } from './messages/nl.ts';
import { LANGUAGES, type Language, type Messages } from './messages/types.ts';
import { readPreference, writePreference } from './storage.ts';

const PREFERENCE = 'samenspraak.taal';

interface LanguageState {
  readonly language: Language;
  readonly messages: Messages;
  /** Switches the interface and remembers it; English is fetched on first use. */
  readonly setLanguage: (language: Language) => Promise<void>;
}

/** The language of the interface and its texts. */
export const useLanguage = create<LanguageState>()((set) => ({
  language: 'nl',
  messages: nl,
  setLanguage: async (language) => {
    const messages = language === 'nl' ? nl : (await import('./messages/en.ts')).en;
    document.documentElement.lang = language;
    writePreference(PREFERENCE, language);
    set({ language, messages });
  },
}));

/** The texts of the interface in the current language. */
export function useMessages(): Messages {
  return useLanguage((state) => state.messages);
}

/** Puts the remembered language back; Dutch when nothing valid is remembered. */
export async function restoreLanguage(): Promise<void> {
  const remembered = LANGUAGES.find((language) => language === readPreference(PREFERENCE));
  if (remembered !== undefined && remembered !== 'nl') await useLanguage.getState().setLanguage(remembered);
}

import { create } from 'zustand';
import { readPreference, writePreference } from './storage.ts';

const PREFERENCE = 'samenspraak.weergave';

/** Choices for light and dark; `systeem` follows the device. */
export const THEMES = ['systeem', 'licht', 'donker'] as const;

/** One of {@link THEMES}. */
type Theme = (typeof THEMES)[number];

interface ThemeState {
  readonly theme: Theme;
  /** Changes the appearance and remembers it. */
  readonly setTheme: (theme: Theme) => void;
}

/** The appearance that the reader chose. */
export const useTheme = create<ThemeState>()((set) => ({
  theme: 'systeem',
  setTheme: (theme) => {
    document.documentElement.dataset['thema'] = theme;
    writePreference(PREFERENCE, theme);
    set({ theme });
  },
}));

/** Puts the remembered appearance back. */
export function restoreTheme(): void {
  const remembered = THEMES.find((theme) => theme === readPreference(PREFERENCE));
  if (remembered !== undefined) useTheme.getState().setTheme(remembered);
}

import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useLanguage } from '#lib/language.ts';
import { ToastRegion } from '#ui/toast.tsx';
import { queryClient } from './queryClient.ts';

const LOCALES = { nl: 'nl-NL', en: 'en-US' } as const;

/** What every screen stands in: the language of the kit, the server's answers, the place for toasts. */
export function Providers({ children }: { readonly children: ReactNode }): ReactNode {
  const language = useLanguage((state) => state.language);
  return (
    <I18nProvider locale={LOCALES[language]}>
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
      <ToastRegion />
    </I18nProvider>
  );
}

import type { Language } from './types.ts';

const RULES: Readonly<Record<Language, Intl.PluralRules>> = {
  nl: new Intl.PluralRules('nl'),
  en: new Intl.PluralRules('en'),
};

/** Picks the form that a count asks for in a language; both languages know only `one` and `other`. */
export function plural(
  language: Language,
  count: number,
  forms: { readonly one: string; readonly other: string },
): string {
  return RULES[language].select(count) === 'one' ? forms.one : forms.other;
}

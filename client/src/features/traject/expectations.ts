import type { Traject } from '@samenspraak/shared/http/trajecten';
import type { Messages } from '#lib/messages/types.ts';

/** What somebody without the live text may expect, in words. */
export interface Expectations {
  readonly title: string;
  readonly lead: string;
  readonly lists: readonly { readonly title: string; readonly items: readonly string[] }[];
  readonly why: string;
}

/**
 * What this reader may expect: a griffier and a council member wait for released versions, a beheerder manages.
 * Other roles get the council member's page, the one that promises least.
 */
export function expectationsOf(traject: Traject, m: Messages): Expectations {
  const r = m.released;
  switch (traject.rol) {
    case 'griffier':
      return {
        title: r.griffierTitle(traject.gemeenten.find(({ slug }) => slug === traject.gemeente)?.naam ?? ''),
        lead: r.griffierLead,
        lists: [
          { title: r.griffierWhatTitle, items: r.griffierWhat },
          { title: r.griffierDoTitle, items: r.griffierDo },
        ],
        why: r.griffierWhy,
      };
    case 'beheerder':
      return {
        title: r.beheerderTitle,
        lead: r.beheerderLead,
        lists: [{ title: r.beheerderWhatTitle, items: r.beheerderWhat }],
        why: r.beheerderWhy,
      };
    default:
      return {
        title: r.raadslidTitle,
        lead: r.raadslidLead,
        lists: [{ title: r.griffierWhatTitle, items: r.raadslidWhat }],
        why: r.griffierWhy,
      };
  }
}

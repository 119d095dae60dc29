import { cleanText } from './cleanText.ts';
import { dutchDate } from './dutchDate.ts';
import { LABELS } from './labels.ts';
import type { ExportMeta, ExportText } from './meta.ts';

/** The words around the text, the same in every format. */
export interface Frame {
  readonly title: string;
  readonly traject: string;
  /** The names of the municipalities as one phrase; empty when there is none. */
  readonly gemeenten: string;
  /** What every page says: the status, and in a practice environment that the data is made up. */
  readonly pageLines: readonly string[];
  /** The visible borders of what the hash covers; they survive where a program drops custom XML. */
  readonly begin: string;
  readonly end: string;
  readonly hashLine: string;
  readonly hash: string;
  /** Warning for the first page; null when the whole text is shown. */
  readonly warning: string | null;
  readonly datum: Date;
}

const phrase = new Intl.ListFormat('nl-NL', { type: 'conjunction' });

/** Puts the words around a text together; `complete` says whether the walk could show all of it. */
export function buildFrame(text: ExportText, meta: ExportMeta, complete: boolean): Frame {
  const shared = meta.gemeenten.length > 1;
  const title = cleanText(meta.titel).trim();
  return {
    title: title === '' ? LABELS.zonderTitel : title,
    traject: cleanText(meta.trajectNaam).trim(),
    gemeenten: cleanText(phrase.format(meta.gemeenten.map(({ naam }) => naam))),
    pageLines: [LABELS.concept(dutchDate(meta.datum)), ...(meta.oefenomgeving ? [LABELS.oefenomgeving] : [])],
    begin: shared ? LABELS.beginGedeeld : LABELS.begin,
    end: shared ? LABELS.eindeGedeeld : LABELS.einde,
    hashLine: LABELS.controlegetal(text.hash),
    hash: text.hash,
    warning: complete && text.problems.length === 0 ? null : LABELS.nietAllesGetoond,
    datum: meta.datum,
  };
}

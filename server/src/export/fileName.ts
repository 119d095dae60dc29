import type { ExportFormaat } from '@samenspraak/shared/http/documenten';
import { isoDateInAmsterdam } from './dutchDate.ts';
import type { ExportMeta } from './meta.ts';

const MAX_TITLE_LENGTH = 60;

/** A file name from a title and a date: `visiedocument-werkversie-2026-11-23.docx`. Nothing of the title survives but a–z, 0–9 and hyphens. */
export function fileName(meta: Pick<ExportMeta, 'titel' | 'datum'>, formaat: ExportFormaat): string {
  const title = meta.titel
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_TITLE_LENGTH)
    .replace(/^-+|-+$/g, '');
  return `${title === '' ? 'document' : title}-werkversie-${isoDateInAmsterdam(meta.datum)}.${formaat}`;
}

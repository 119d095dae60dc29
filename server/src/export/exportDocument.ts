import type { ExportFormaat } from '@samenspraak/shared/http/documenten';
import { fileName } from './fileName.ts';
import type { ExportedDocument, ExportMeta, ExportText } from './meta.ts';
import { renderDocument } from './renderDocument.ts';

const MEDIA_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
} as const satisfies Record<ExportFormaat, string>;

/** Exports a text. The same input gives the same bytes; what could not be shown is named on the first page. */
export async function exportDocument(
  text: ExportText,
  meta: ExportMeta,
  formaat: ExportFormaat,
): Promise<ExportedDocument> {
  return {
    bytes: await renderDocument({ text, meta, formaat }),
    mediaType: MEDIA_TYPES[formaat],
    bestandsnaam: fileName(meta, formaat),
  };
}

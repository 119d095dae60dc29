import { assertNever } from '@samenspraak/shared/assertNever';
import type { ExportFormaat } from '@samenspraak/shared/http/documenten';
import { writeDocx } from './docx/writeDocx.ts';
import { fileName } from './fileName.ts';
import { buildFrame, type Frame } from './frame.ts';
import { writeHtml } from './html/writeHtml.ts';
import type { ExportedDocument, ExportRequest } from './meta.ts';
import type { BlockModel } from './model/blocks.ts';
import { buildModel } from './model/buildModel.ts';

const MEDIA_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
} as const satisfies Record<ExportFormaat, string>;

/**
 * Exports a text. The same input gives the same bytes; what could not be shown is named on the first page. A long text
 * takes a quarter of a second of computing: the server does this in a worker (`exporter.ts`).
 */
export async function exportDocument({ text, meta, formaat }: ExportRequest): Promise<ExportedDocument> {
  const model = buildModel(text.json, meta.gemeenten);
  return {
    bytes: await write(model, buildFrame(text, meta, model.complete), formaat),
    mediaType: MEDIA_TYPES[formaat],
    bestandsnaam: fileName(meta, formaat),
  };
}

async function write(model: BlockModel, frame: Frame, formaat: ExportFormaat): Promise<Uint8Array> {
  switch (formaat) {
    case 'docx':
      return writeDocx(model, frame);
    case 'html':
      return new TextEncoder().encode(writeHtml(model, frame));
    default:
      return assertNever(formaat);
  }
}

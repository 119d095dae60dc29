import { assertNever } from '@samenspraak/shared/assertNever';
import { writeDocx } from './docx/writeDocx.ts';
import { buildFrame } from './frame.ts';
import { writeHtml } from './html/writeHtml.ts';
import type { ExportRequest } from './meta.ts';
import { buildModel } from './model/buildModel.ts';

/** Writes a document in one format. Long texts take long: on the server this runs in a worker. */
export async function renderDocument({ text, meta, formaat }: ExportRequest): Promise<Uint8Array> {
  const model = buildModel(text.json, meta.gemeenten);
  const frame = buildFrame(text, meta, model.complete);
  switch (formaat) {
    case 'docx':
      return writeDocx(model, frame);
    case 'html':
      return new TextEncoder().encode(writeHtml(model, frame));
    default:
      return assertNever(formaat);
  }
}

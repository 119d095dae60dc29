import { exportVraagSchema } from '@samenspraak/shared/http/documenten';
import { documentIdSchema } from '@samenspraak/shared/protocol/documentId';
import { Hono } from 'hono';
import { validator } from 'hono-openapi';
import type { ExportedDocument, ExportRequest } from '#export/meta';
import { requireSession, type SessionPorts } from '#modules/accounts/requireSession';
import { describe } from '#platform/apiDescription';
import type { HttpEnv } from '#platform/httpEnv';
import { problem } from '#platform/problem';
import { refuseInvalid } from '#platform/validation';
import type { DocumentAccess } from './documentAccess.ts';
import type { ReadText } from './documentTexts.ts';

/** What an export takes. */
export interface ExportPorts extends SessionPorts {
  readonly access: DocumentAccess;
  readonly readText: ReadText;
  readonly writeExport: (request: ExportRequest) => Promise<ExportedDocument>;
  readonly nowMs: () => number;
}

/** Taking a document out, as Word or HTML. */
export function exportRoutes(ports: ExportPorts) {
  const { access, directory, readText, writeExport, nowMs } = ports;
  return new Hono<HttpEnv>().get(
    '/documenten/:id/export',
    describe({
      summary: 'Het document als bestand, met alles wat tot nu toe is opgeslagen',
      answers: [{ status: 200, text: 'Het bestand.', media: [DOCX, 'text/html'] }],
      failures: [400, 401, 404],
    }),
    requireSession(ports),
    validator('query', exportVraagSchema, refuseInvalid),
    async (c) => {
      const documentId = documentIdSchema.safeParse(c.req.param('id'));
      const open = documentId.success ? await access.find(c.get('account').id, documentId.data) : null;
      const traject = open === null ? undefined : directory.traject(open.document.trajectId);
      if (open === null || traject === undefined) return problem(c, 'notFound');
      const text = await readText(open.document.id);
      if (!text.ok) return problem(c, text.error);
      const { titel } = open.document;
      const file = await writeExport({
        text: text.value,
        meta: {
          titel,
          trajectNaam: traject.naam,
          gemeenten: traject.gemeenten,
          oefenomgeving: traject.demo,
          datum: new Date(nowMs()),
        },
        formaat: c.req.valid('query').formaat,
      });
      return c.body(Uint8Array.from(file.bytes), 200, {
        'content-type': file.mediaType,
        'content-disposition': `attachment; filename="${file.bestandsnaam}"`,
        'content-security-policy': EXPORT_POLICY,
      });
    },
  );
}

/**
 * Should a browser show the file after all, it runs nothing and is nobody's page. A saved HTML export carries its
 * style within itself, so inline style is allowed here, and here alone: no page of the application allows it.
 */
const EXPORT_POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'";

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

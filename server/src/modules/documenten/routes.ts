import { documentenSchema, documentSchema, nieuwDocumentSchema } from '@samenspraak/shared/http/documenten';
import { documentIdSchema, trajectIdSchema } from '@samenspraak/shared/protocol/documentId';
import { Hono } from 'hono';
import { validator } from 'hono-openapi';
import { requireSession, type SessionPorts } from '#modules/accounts/requireSession';
import { describe } from '#platform/apiDescription';
import type { HttpEnv } from '#platform/httpEnv';
import { problem } from '#platform/problem';
import { refuseInvalid } from '#platform/validation';
import { createNotitie, type NotitiePorts } from './createNotitie.ts';
import type { DocumentAccess } from './documentAccess.ts';
import { toResource } from './resource.ts';

/** What the document routes look at. */
export interface DocumentPorts extends SessionPorts, NotitiePorts {
  readonly access: DocumentAccess;
}

/** Listing, creating and fetching documents; their text travels over the sync socket. */
export function documentRoutes(ports: DocumentPorts) {
  const { access, directory } = ports;
  return new Hono<HttpEnv>()
    .get(
      '/trajecten/:id/documenten',
      describe({
        summary: 'De documenten van een traject die de aanvrager mag lezen',
        answers: [{ status: 200, text: 'De documenten, oudste eerst.', schema: documentenSchema }],
        failures: [401, 404],
      }),
      requireSession(ports),
      async (c) => {
        const { id: accountId } = c.get('account');
        const trajectId = trajectIdSchema.safeParse(c.req.param('id'));
        if (!trajectId.success || directory.capacity(accountId, trajectId.data) === null) {
          return problem(c, 'notFound');
        }
        const documents = await access.list(accountId, trajectId.data);
        return c.json(documents.map(toResource));
      },
    )
    .post(
      '/trajecten/:id/documenten',
      describe({
        summary: 'Maak een notitie voor de eigen gemeente',
        answers: [{ status: 201, text: 'De nieuwe notitie.', schema: documentSchema }],
        failures: [400, 401, 403, 404, 413],
      }),
      requireSession(ports),
      validator('json', nieuwDocumentSchema, refuseInvalid),
      async (c) => {
        const { id: accountId } = c.get('account');
        const trajectId = trajectIdSchema.safeParse(c.req.param('id'));
        if (!trajectId.success) return problem(c, 'notFound');
        const { titel } = c.req.valid('json');
        const created = await createNotitie(ports, { accountId, trajectId: trajectId.data, titel });
        if (!created.ok) return problem(c, created.error);
        const document = created.value;
        const resource = toResource({ document, rights: access.rights(accountId, document) });
        return c.json(resource, 201, { location: `/api/v1/documenten/${document.id}` });
      },
    )
    .get(
      '/documenten/:id',
      describe({
        summary: 'Een document, zonder zijn tekst',
        answers: [{ status: 200, text: 'Het document.', schema: documentSchema }],
        failures: [401, 404],
      }),
      requireSession(ports),
      async (c) => {
        const documentId = documentIdSchema.safeParse(c.req.param('id'));
        const open = documentId.success ? await access.find(c.get('account').id, documentId.data) : null;
        return open === null ? problem(c, 'notFound') : c.json(toResource(open));
      },
    );
}

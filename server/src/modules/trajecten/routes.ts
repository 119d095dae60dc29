import { trajectSchema, trajectenSchema, type Traject } from '@samenspraak/shared/http/trajecten';
import type { AccountId } from '@samenspraak/shared/protocol/documentId';
import { trajectIdSchema } from '@samenspraak/shared/protocol/documentId';
import { mayCreateNotitie } from '@samenspraak/shared/traject/access';
import { Hono } from 'hono';
import type { Directory } from '#modules/accounts/directory';
import { requireSession, type SessionPorts } from '#modules/accounts/requireSession';
import { describe } from '#platform/apiDescription';
import type { HttpEnv } from '#platform/httpEnv';
import { problem } from '#platform/problem';
import type { TrajectRecord } from '#store/repositories';

/** The trajecten that the caller takes part in. */
export function trajectRoutes(ports: SessionPorts) {
  const { directory } = ports;
  return new Hono<HttpEnv>()
    .get(
      '/trajecten',
      describe({
        summary: 'De trajecten waaraan de aanvrager deelneemt',
        answers: [{ status: 200, text: 'De trajecten, op naam.', schema: trajectenSchema }],
        failures: [401],
      }),
      requireSession(ports),
      (c) => {
        const { id } = c.get('account');
        return c.json(directory.trajectenOf(id).flatMap((traject) => present(directory, id, traject)));
      },
    )
    .get(
      '/trajecten/:id',
      describe({
        summary: 'Een traject',
        answers: [{ status: 200, text: 'Het traject.', schema: trajectSchema }],
        failures: [401, 404],
      }),
      requireSession(ports),
      (c) => {
        const id = trajectIdSchema.safeParse(c.req.param('id'));
        const traject = id.success ? directory.traject(id.data) : undefined;
        const [resource] = traject === undefined ? [] : present(directory, c.get('account').id, traject);
        return resource === undefined ? problem(c, 'notFound') : c.json(resource);
      },
    );
}

/** The traject as this account sees it; nothing when it takes no part. */
function present(directory: Directory, accountId: AccountId, traject: TrajectRecord): [] | [Traject] {
  const capacity = directory.capacity(accountId, traject.id);
  if (capacity === null) return [];
  return [
    {
      id: traject.id,
      naam: traject.naam,
      gemeenten: [...traject.gemeenten],
      huidigeStap: traject.huidigeStap,
      rol: capacity.rol,
      gemeente: capacity.gemeente,
      magNotitieMaken: mayCreateNotitie(capacity),
    },
  ];
}

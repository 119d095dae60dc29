import { documentIdSchema } from '@samenspraak/shared/protocol/documentId';
import { err, ok } from '@samenspraak/shared/result';
import type { DocumentRights } from '@samenspraak/shared/traject/access';
import type { DocumentAccess } from '#modules/documenten/documentAccess';
import type { OriginPolicy } from '#platform/originPolicy';
import type { Gatekeeper } from '#sync/ports';
import type { Directory } from './directory.ts';
import type { SessionCookie } from './sessionCookie.ts';
import type { Sessions } from './sessions.ts';

const NOTHING: DocumentRights = { read: false, edit: false };

/** What the gatekeeper looks at. */
export interface GatekeeperPorts {
  readonly origins: OriginPolicy;
  readonly cookie: SessionCookie;
  readonly sessions: Sessions;
  readonly directory: Directory;
  readonly access: DocumentAccess;
}

/** Decides who may open a sync connection: origin first, then session, then rights. */
export function createGatekeeper(ports: GatekeeperPorts): Gatekeeper {
  const { origins, cookie, sessions, directory, access } = ports;
  return {
    async admit(request) {
      // A socket is opened with the cookie alone, so here a missing Origin is a foreign one.
      if (request.origin === undefined || !origins.allowsHost(request.host)) return err('forbidden');
      if (!origins.allowsOrigin(request.origin, request.host)) return err('forbidden');
      const token = cookie.read(request.cookie);
      const session = token === null ? null : await sessions.find(token);
      if (session === null) return err('notSignedIn');
      const documentId = documentIdSchema.safeParse(request.documentId);
      if (!documentId.success) return err('notFound');
      const open = await access.find(session.accountId, documentId.data);
      if (open === null) return err('notFound');
      const account = directory.account(session.accountId);
      const capacity = directory.capacity(session.accountId, open.document.trajectId);
      if (account === undefined || capacity === null) return err('notFound');
      return ok({
        person: { accountId: account.id, naam: account.naam, capacity },
        documentId: documentId.data,
        rights: () => (session.isLive() ? access.rights(account.id, open.document) : NOTHING),
        onChange: (listener) => {
          const stops = [session.onEnd(() => listener('notSignedIn')), directory.onChange(() => listener())];
          return () => stops.forEach((stop) => stop());
        },
      });
    },
  };
}

import { documentenSchema, type DocumentResource } from '@samenspraak/shared/http/documenten';
import { trajectenSchema } from '@samenspraak/shared/http/trajecten';

/** A script that works on a running server as one person, over HTTP. */
export interface ApiClient {
  /** The `Cookie` header. */
  readonly cookie: string;
  call(path: string, init?: RequestInit): Promise<Response>;
  /** What this person sees in the first traject, the visiedocument first. */
  documents(): Promise<readonly DocumentResource[]>;
}

/** Signs a person of the trial environment in. */
export async function signIn(server: URL, persoon: string): Promise<ApiClient> {
  const answer = await fetch(new URL('/proef/aanmelden', server), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persoon }),
  });
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const call = (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    headers.set('cookie', cookie);
    headers.set('origin', server.origin);
    return fetch(new URL(path, server), { ...init, headers });
  };
  return {
    cookie,
    call,
    documents: async () => {
      const [traject] = trajectenSchema.parse(await (await call('/api/v1/trajecten')).json());
      return documentenSchema.parse(await (await call(`/api/v1/trajecten/${traject?.id}/documenten`)).json());
    },
  };
}

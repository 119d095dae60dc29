import { ikSchema, type Ik } from '@samenspraak/shared/http/trajecten';
import { queryOptions } from '@tanstack/react-query';
import { api } from '#lib/api.ts';
import { readAnswer, send } from '#lib/http.ts';

/** Who is signed in; fails with status 401 when nobody is. */
export const ikQuery = queryOptions({
  queryKey: ['ik'],
  queryFn: ({ signal }): Promise<Ik> => readAnswer(api.api.v1.ik.$get({}, { init: { signal } }), ikSchema),
});

/** Ends the session of this browser. */
export async function signOut(): Promise<void> {
  await send(api.api.v1.afmelden.$post());
}

import { proefPersonenSchema, type ProefPersoon } from '@samenspraak/shared/http/proef';
import { queryOptions } from '@tanstack/react-query';
import { api } from '#lib/api.ts';
import { isNotFound, readAnswer, send } from '#lib/http.ts';

/** The people of the trial environment; none where there is no trial environment. */
export const trialPeopleQuery = queryOptions({
  queryKey: ['proef', 'personen'],
  queryFn: async ({ signal }): Promise<readonly ProefPersoon[]> => {
    try {
      return await readAnswer(api.proef.personen.$get({}, { init: { signal } }), proefPersonenSchema);
    } catch (error) {
      if (isNotFound(error)) return [];
      throw error;
    }
  },
});

/** Signs this browser in as a person of the trial environment, on that person's own host. */
export async function signInAs(persoon: string): Promise<void> {
  await send(
    fetch('/proef/aanmelden', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ persoon }),
    }),
  );
}

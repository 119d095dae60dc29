import { aanmeldenSchema, proefPersonenSchema, proefPersoonSchema } from '@samenspraak/shared/http/proef';
import { Hono } from 'hono';
import { SESSION_LIFETIME_S } from '#modules/accounts/sessions';
import type { SessionPorts } from '#modules/accounts/requireSession';
import { describe } from '#platform/apiDescription';
import type { HttpEnv } from '#platform/httpEnv';
import { problem } from '#platform/problem';
import { fieldProblems, isJson, readBody } from '#platform/validation';
import { DEMO_PEOPLE } from './people.ts';

/** Signing in without a password, as one of the people of the trial environment. Only a POST signs in. */
export function demoRoutes({ cookie, sessions, directory }: SessionPorts) {
  return new Hono<HttpEnv>()
    .get(
      '/personen',
      describe({
        summary: 'De personen van de proefomgeving (alleen met DEMO=1)',
        answers: [{ status: 200, text: 'De personen.', schema: proefPersonenSchema }],
        failures: [404],
      }),
      (c) => c.json([...DEMO_PEOPLE]),
    )
    .post(
      '/aanmelden',
      describe({
        summary: 'Meld aan als een persoon van de proefomgeving (alleen met DEMO=1); zet de sessiecookie',
        answers: [
          { status: 200, text: 'Aangemeld; antwoord op JSON.', schema: proefPersoonSchema },
          { status: 303, text: 'Aangemeld; antwoord op een formulier, naar de werkplek.' },
        ],
        failures: [400, 403, 404, 413],
        jsonOrForm: aanmeldenSchema,
      }),
      async (c) => {
        const parsed = aanmeldenSchema.safeParse(await readBody(c));
        if (!parsed.success) return problem(c, 'malformed', fieldProblems(parsed.error.issues));
        const person = DEMO_PEOPLE.find(({ id }) => id === parsed.data.persoon);
        if (person === undefined || directory.account(person.id) === undefined) {
          return problem(c, 'malformed', [
            { veld: 'persoon', reden: 'Deze persoon is er niet in de proefomgeving.' },
          ]);
        }
        const before = cookie.read(c.req.header('cookie'));
        if (before !== null) await sessions.end(before);
        cookie.write(c, await sessions.open(person.id), SESSION_LIFETIME_S);
        return isJson(c) ? c.json(person) : c.redirect('/', 303);
      },
    );
}

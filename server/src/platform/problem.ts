import { ERRORS, type ErrorCode } from '@samenspraak/shared/errors';
import type { Problem } from '@samenspraak/shared/http/problem';
import type { Context } from 'hono';

/** Kinds of failure that only HTTP knows, beside the shared ones. */
type ProblemCode = ErrorCode | 'methodNotAllowed' | 'internal';

/** What a problem says by default, in plain Dutch: the kind, and what to do. */
const TEXTS: Record<ProblemCode, { readonly title: string; readonly detail: string }> = {
  notSignedIn: { title: 'Niet aangemeld', detail: 'Meld u aan en probeer het opnieuw.' },
  forbidden: { title: 'Niet toegestaan', detail: 'Dit verzoek mag niet vanaf deze plek of met deze rol.' },
  notFound: { title: 'Niet gevonden', detail: 'Dit bestaat niet, of u mag het niet zien.' },
  methodNotAllowed: {
    title: 'Methode niet toegestaan',
    detail: 'Gebruik een van de methoden in de kop Allow.',
  },
  clientTooOld: { title: 'Verouderde pagina', detail: 'Laad de pagina opnieuw.' },
  quarantined: {
    title: 'Document apart gezet',
    detail: 'Het document is beschadigd en tijdelijk niet te openen. De beheerder is gewaarschuwd.',
  },
  malformed: { title: 'Ongeldige invoer', detail: 'Verbeter de genoemde velden en probeer het opnieuw.' },
  tooLarge: { title: 'Te groot', detail: 'Het verzoek is groter dan is toegestaan.' },
  tooFast: { title: 'Te veel verzoeken', detail: 'Wacht even en probeer het opnieuw.' },
  draining: { title: 'Server stopt', detail: 'De server wordt opnieuw gestart. Probeer het zo opnieuw.' },
  overloaded: { title: 'Server overbelast', detail: 'Wacht even en probeer het opnieuw.' },
  internal: {
    title: 'Fout in de server',
    detail: 'Er ging iets mis. Het nummer van dit verzoek staat in het logboek.',
  },
};

/** Which field was wrong, and why. */
export type FieldProblem = NonNullable<Problem['velden']>[number];

/** The part of a request's context that a problem is made with, whatever else a route knows. */
export interface ProblemContext {
  readonly json: Context['json'];
  get(key: 'requestId'): string;
}

/**
 * Answers with `application/problem+json` (RFC 9457). Everything but the request id depends on the code and the
 * fields alone, so that two failures of one kind cannot be told apart.
 */
export function problem(c: ProblemContext, code: ProblemCode, velden?: readonly FieldProblem[]) {
  const status = statusOf(code);
  const body: Problem = {
    type: `/problemen/${code}`,
    ...TEXTS[code],
    status,
    instance: c.get('requestId'),
    ...(velden === undefined ? {} : { velden: [...velden] }),
  };
  return c.json(body, status, { 'content-type': 'application/problem+json' });
}

function statusOf(code: ProblemCode) {
  if (code === 'methodNotAllowed') return 405;
  return code === 'internal' ? 500 : ERRORS[code].status;
}

import type { Context } from 'hono';
import { problem, type FieldProblem, type ProblemContext } from './problem.ts';

/** What the wording of a field problem is made from. */
interface Issue {
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  readonly message: string;
}

/** What a validator found. */
type Outcome = { readonly success: true } | { readonly success: false; readonly error: readonly Issue[] };

/** Hook of a validator: answers 400 naming the fields when a part of the request does not fit its schema. */
export function refuseInvalid(outcome: Outcome, c: ProblemContext): Response | undefined {
  return outcome.success ? undefined : problem(c, 'malformed', fieldProblems(outcome.error));
}

/** The body as JSON or as form fields, not yet parsed by a schema; undefined when it is neither. */
export async function readBody(c: Context): Promise<unknown> {
  if (!isJson(c)) return c.req.parseBody();
  try {
    return await c.req.json<unknown>();
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Whether the body says it is JSON. */
export function isJson(c: Context): boolean {
  return c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase() === 'application/json';
}

/** One entry for each mistake; `veld` is the path to it, empty for the whole. */
export function fieldProblems(issues: readonly Issue[]): FieldProblem[] {
  return issues.map(({ path = [], message }) => ({
    veld: path.map((part) => String(typeof part === 'object' ? part.key : part)).join('.'),
    reden: message,
  }));
}

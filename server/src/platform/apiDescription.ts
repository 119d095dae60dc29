import { problemSchema } from '@samenspraak/shared/http/problem';
import { describeRoute, resolver } from 'hono-openapi';
import type { z } from 'zod';

/** Version of the HTTP interface, in the header `API-Version` and in the description. */
export const API_VERSION = '1.0.0';

const PROBLEM_TEXTS = {
  400: 'De invoer klopt niet; `velden` noemt wat.',
  401: 'Er is niemand aangemeld.',
  403: 'Het verzoek komt van een andere plek of mag niet met deze rol.',
  404: 'Het bestaat niet, of de aanvrager mag het niet zien.',
  413: 'Het verzoek is te groot.',
} as const;

/** Failures that a description can name. */
type DescribedFailure = keyof typeof PROBLEM_TEXTS;

/** An answer described by its media type, with a schema where it is JSON. */
interface DescribedAnswer {
  readonly status: 200 | 201 | 204 | 303;
  readonly text: string;
  readonly schema?: z.ZodType;
  /** Media types of an answer without a schema. */
  readonly media?: readonly string[];
}

/** What the OpenAPI description says of a route; parameters and bodies come from its validators. */
interface RouteDescription {
  readonly summary: string;
  readonly answers: readonly DescribedAnswer[];
  readonly failures: readonly DescribedFailure[];
  /** Schema of a body that comes as JSON or as a form, for a route that reads it itself. */
  readonly jsonOrForm?: z.ZodType;
}

/** Puts a route in the OpenAPI description. */
export function describe({ summary, answers, failures, jsonOrForm }: RouteDescription) {
  const responses = [
    ...answers.map((answer) => [answer.status, describeAnswer(answer)] as const),
    ...failures.map((status) => [status, describeFailure(status)] as const),
  ];
  const body = jsonOrForm === undefined ? {} : { requestBody: describeBody(jsonOrForm) };
  return describeRoute({ summary, responses: Object.fromEntries(responses), ...body });
}

function describeAnswer({ text, schema, media = [] }: DescribedAnswer) {
  const plain = media.map((type) => [type, { schema: { type: 'string' as const } }] as const);
  const content =
    schema === undefined ? Object.fromEntries(plain) : { 'application/json': { schema: resolver(schema) } };
  return { description: text, content };
}

function describeFailure(status: DescribedFailure) {
  return {
    description: PROBLEM_TEXTS[status],
    content: { 'application/problem+json': { schema: resolver(problemSchema) } },
  };
}

function describeBody(schema: z.ZodType) {
  const media = { schema: resolver(schema) };
  return {
    required: true,
    content: { 'application/json': media, 'application/x-www-form-urlencoded': media },
  };
}

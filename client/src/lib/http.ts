import { problemSchema } from '@samenspraak/shared/http/problem';
import type { z } from 'zod';

/** A request that the server answered with a problem, or did not answer (`status` 0). */
export class RequestError extends Error {
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;

  constructor(status: number, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'RequestError';
    this.status = status;
  }
}

/** Whether a failure means that nobody is signed in. */
export function isNotSignedIn(error: unknown): boolean {
  return error instanceof RequestError && error.status === 401;
}

/** Whether a failure means that something does not exist, or not for this person. */
export function isNotFound(error: unknown): boolean {
  return error instanceof RequestError && (error.status === 404 || error.status === 403);
}

/** Whether the server could not be reached. */
export function isOffline(error: unknown): boolean {
  return error instanceof RequestError && error.status === 0;
}

/**
 * Reads the answer to a request and checks it against its schema.
 * @throws {@link RequestError} when the server answers with a problem or cannot be reached; a `ZodError` when the
 *   answer has another shape than agreed.
 */
export async function readAnswer<Schema extends z.ZodType>(
  request: Promise<Response>,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const response = await send(request);
  return schema.parse(await response.json());
}

/**
 * Waits for a request of which only the success counts.
 * @throws {@link RequestError} as {@link readAnswer}.
 */
export async function send(request: Promise<Response>): Promise<Response> {
  const response = await request.catch((cause: unknown) => {
    throw new RequestError(0, 'no answer', { cause });
  });
  if (!response.ok) throw new RequestError(response.status, await problemOf(response));
  return response;
}

async function problemOf(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => null);
  const problem = problemSchema.safeParse(body);
  return problem.success ? problem.data.detail : response.statusText;
}

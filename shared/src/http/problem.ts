import { z } from 'zod';

/** Body of every failed request: `application/problem+json` (RFC 9457). */
export const problemSchema = z.object({
  /** A URI reference that names the kind of problem, `/problemen/<code>`. */
  type: z.string(),
  /** Short and the same for every occurrence. */
  title: z.string(),
  status: z.int(),
  /** What went wrong this time, in plain Dutch, and what to do. */
  detail: z.string(),
  /** Id of the request, as in the log. */
  instance: z.string(),
  /** Fields of the input that were wrong, with the reason for each. */
  velden: z.array(z.object({ veld: z.string(), reden: z.string() })).optional(),
});
export type Problem = z.infer<typeof problemSchema>;

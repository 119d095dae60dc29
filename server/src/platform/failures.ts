import { AppError } from '@samenspraak/shared/errors';
import type { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { HttpEnv } from './httpEnv.ts';
import type { Logger } from './logger.ts';
import { problem, type ProblemContext } from './problem.ts';

/** Gives every unknown route and every thrown error its problem; what was thrown is logged, and the answer says no more. */
export function answerFailures(app: Hono<HttpEnv>, logger: Logger): void {
  app.notFound((c) => problem(c, 'notFound'));
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status === 400) {
      return problem(c, 'malformed', [{ veld: '', reden: 'De inhoud van het verzoek is niet te lezen.' }]);
    }
    // Who hung up half-way gets no answer; nothing failed here.
    if (c.req.raw.signal.aborted) return problem(c, 'malformed');
    const line = { err: error, requestId: c.get('requestId') };
    if (error instanceof AppError) {
      logger.warn({ ...line, reason: error.code }, 'request refused');
      return problem(c, error.code);
    }
    logger.error(line, 'request failed');
    return problem(c, 'internal');
  });
}

/** Answers a known path with another method, naming those it has. */
export function refuseMethod(c: ProblemContext, allowed: readonly string[]): Response {
  const answer = problem(c, 'methodNotAllowed');
  answer.headers.set('allow', allowed.join(', '));
  return answer;
}

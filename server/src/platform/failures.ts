import { AppError } from '@samenspraak/shared/errors';
import type { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { HttpEnv } from './httpEnv.ts';
import type { Logger } from './logger.ts';
import { problem, type ProblemContext } from './problem.ts';

/** Gives every unknown route and every thrown error its problem; a fault is logged, and its answer says no more. */
export function answerFailures(app: Hono<HttpEnv>, logger: Logger): void {
  app.notFound((c) => problem(c, 'notFound'));
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status === 400) {
      return problem(c, 'malformed', [{ veld: '', reden: 'De inhoud van het verzoek is niet te lezen.' }]);
    }
    logger.error({ err: error, requestId: c.get('requestId') }, 'request failed');
    return problem(c, error instanceof AppError ? error.code : 'internal');
  });
}

/** Answers a known path with another method, naming those it has. */
export function refuseMethod(c: ProblemContext, allowed: readonly string[]): Response {
  const answer = problem(c, 'methodNotAllowed');
  answer.headers.set('allow', allowed.join(', '));
  return answer;
}

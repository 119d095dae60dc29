import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isNotFound, isNotSignedIn, isOffline, readAnswer, send } from './http.ts';

const schema = z.object({ naam: z.string() });
const problem = (status: number): Response =>
  Response.json(
    { type: '/problemen/x', title: 'x', status, detail: 'Dat mag niet.', instance: '1' },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );
const failureOf = (request: Promise<Response>): Promise<unknown> =>
  send(request).then(
    () => null,
    (error: unknown) => error,
  );

describe('readAnswer', () => {
  it('gives what the schema lets through', async () => {
    const answer = Promise.resolve(Response.json({ naam: 'Wijchen', extra: 1 }));
    await expect(readAnswer(answer, schema)).resolves.toEqual({ naam: 'Wijchen' });
  });

  it('refuses an answer of another shape', async () => {
    await expect(readAnswer(Promise.resolve(Response.json({ name: 1 })), schema)).rejects.toThrow(z.ZodError);
  });
});

describe('send', () => {
  it('carries the explanation of a problem', async () => {
    await expect(send(Promise.resolve(problem(409)))).rejects.toMatchObject({
      status: 409,
      message: 'Dat mag niet.',
    });
  });

  it('tells apart signing in, absence and no connection', async () => {
    const refused = await failureOf(Promise.resolve(problem(401)));
    const absent = await failureOf(Promise.resolve(problem(404)));
    const offline = await failureOf(Promise.reject(new TypeError('fetch failed')));
    const marks = [refused, absent, offline].map((error) => [
      isNotSignedIn(error),
      isNotFound(error),
      isOffline(error),
    ]);
    expect(marks).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ]);
  });

  it('copes with an answer that is no problem+json', async () => {
    const answer = new Response('<h1>Bad gateway</h1>', { status: 502, statusText: 'Bad Gateway' });
    await expect(send(Promise.resolve(answer))).rejects.toMatchObject({
      status: 502,
      message: 'Bad Gateway',
    });
  });
});

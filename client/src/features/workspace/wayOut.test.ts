import { ERRORS, type ErrorCode } from '@samenspraak/shared/errors';
import { expect, it } from 'vitest';
import { nl } from '#lib/messages/nl.ts';
import { wayOut, type WayOut } from './wayOut.ts';

const EXPECTED: Readonly<Record<ErrorCode, WayOut>> = {
  notSignedIn: 'signIn',
  forbidden: 'leave',
  notFound: 'leave',
  clientTooOld: 'reload',
  quarantined: 'reload',
  malformed: 'reload',
  tooLarge: 'reload',
  tooFast: 'reload',
  draining: 'reload',
  overloaded: 'reload',
};

it('offers a way out of every failure, explained in words', () => {
  const codes = Object.keys(ERRORS) as ErrorCode[];
  expect(Object.fromEntries(codes.map((code) => [code, wayOut(code)]))).toEqual(EXPECTED);
  const words = codes.map((code) => nl.document.stopped[code].title);
  expect(new Set(words).size).toBe(codes.length);
});

import { nieuwDocumentSchema } from '@samenspraak/shared/http/documenten';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { titleProblem } from './titleProblem.ts';

it.each([
  ['', 'missing'],
  ['   ', 'missing'],
  ['x'.repeat(201), 'tooLong'],
  [` ${'x'.repeat(200)} `, null],
])('judges %j', (title, problem) => {
  expect(titleProblem(title)).toBe(problem);
});

it('agrees with what the server takes', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 220 }), (titel) => {
      expect(titleProblem(titel) === null).toBe(
        nieuwDocumentSchema.safeParse({ soort: 'notitie', titel }).success,
      );
    }),
  );
});

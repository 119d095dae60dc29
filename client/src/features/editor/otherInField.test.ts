import { accountIdSchema } from '@samenspraak/shared/protocol/documentId';
import { gemeenteSlugSchema } from '@samenspraak/shared/traject/gemeente';
import { describe, expect, it } from 'vitest';
import type { PresentPerson } from '#collab/connectionStore.ts';
import { otherInField } from './otherInField.ts';

const FIELD = 'b1/eigenaar';

function person(account: string, clientId: number, field: string | null, self = false): PresentPerson {
  return {
    clientId,
    accountId: accountIdSchema.parse(account),
    naam: account,
    gemeente: gemeenteSlugSchema.parse('wijchen'),
    rol: 'afgevaardigde',
    sectieId: null,
    field,
    self,
  };
}

describe('who else writes in a field', () => {
  it('is whoever is in that very field', () => {
    const others = [person('ik', 5, null, true), person('sami', 7, FIELD)];
    expect(otherInField(others, FIELD)?.naam).toBe('sami');
    expect(otherInField(others, 'b1/indicator')).toBeNull();
  });

  it('is nobody for the one who is in it alone, in another tab too', () => {
    expect(otherInField([person('ik', 5, FIELD, true)], FIELD)).toBeNull();
    expect(otherInField([person('ik', 5, null, true), person('ik', 3, FIELD)], FIELD)).toBeNull();
  });

  it('lets exactly one of two go on who came in at once', () => {
    const seenBy = (self: number) =>
      otherInField([person('a', 5, FIELD, self === 5), person('b', 7, FIELD, self === 7)], FIELD);
    expect(seenBy(5)).toBeNull();
    expect(seenBy(7)?.naam).toBe('a');
  });
});

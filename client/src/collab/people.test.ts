import { describe, expect, it } from 'vitest';
import { presentPeople, samePeople, stampedUserSchema } from './people.ts';

const sanne = stampedUserSchema.parse({
  id: 'wijchen-woordvoerder',
  naam: 'Sanne',
  gemeente: 'wijchen',
  rol: 'woordvoerder',
});
const karim = { id: 'druten-afgevaardigde', naam: 'Karim', gemeente: 'druten', rol: 'afgevaardigde' };
const names = (states: [number, unknown][]) =>
  presentPeople(new Map(states), 1, sanne).map(({ naam, self }) => `${naam}${self ? ' (self)' : ''}`);

describe('presentPeople', () => {
  it('puts the own person first and takes the others from the server’s stamp', () => {
    expect(
      names([
        [2, { user: karim, cursor: {} }],
        [1, {}],
      ]),
    ).toEqual(['Sanne (self)', 'Karim']);
  });

  it('leaves out states without a valid stamp', () => {
    expect(
      names([
        [1, {}],
        [2, {}],
        [3, null],
        [4, { user: { naam: 'Mallory' } }],
        [5, { user: { ...karim, rol: 'baas' } }],
      ]),
    ).toEqual(['Sanne (self)']);
  });

  it('does not believe a client about the own person', () => {
    expect(names([[1, { user: karim }]])).toEqual(['Sanne (self)']);
  });

  it('tells the field, and survives a wrong one', () => {
    const field = (veld: unknown) => presentPeople(new Map([[2, { user: karim, veld }]]), 1, sanne)[0]?.field;
    expect(field('b1/eigenaar')).toBe('b1/eigenaar');
    expect(field(7)).toBeNull();
  });

  it('tells the section, and survives a wrong one', () => {
    const [person] = presentPeople(new Map([[2, { user: karim, sectie: 's1' }]]), 1, sanne);
    expect(person?.sectieId).toBe('s1');
    const [wrong] = presentPeople(new Map([[2, { user: karim, sectie: { a: 1 } }]]), 1, sanne);
    expect(wrong?.sectieId).toBeNull();
  });
});

describe('samePeople', () => {
  it('sees a moved section but not a moved caret', () => {
    const at = (state: object) => presentPeople(new Map([[2, { user: karim, ...state }]]), 1, sanne);
    expect(samePeople(at({ cursor: 1 }), at({ cursor: 2 }))).toBe(true);
    expect(samePeople(at({ sectie: 'a' }), at({ sectie: 'b' }))).toBe(false);
    expect(samePeople(at({ veld: 'a' }), at({ veld: null }))).toBe(false);
    expect(samePeople(at({}), [])).toBe(false);
  });
});

import { accountIdSchema } from '@samenspraak/shared/protocol/documentId';
import { gemeenteSchema, type Gemeente } from '@samenspraak/shared/traject/gemeente';
import { describe, expect, it } from 'vitest';
import type { PresentPerson } from '#collab/connectionStore.ts';
import { gemeentenInSection, groupPeople, initialsOf, onePerAccount } from './groupPeople.ts';

const gemeente = (slug: string, code: string): Gemeente =>
  gemeenteSchema.parse({ slug, naam: slug, code, letter: slug[0]?.toUpperCase(), vorm: 'cirkel' });
const gemeenten = [gemeente('wijchen', 'GM0296'), gemeente('druten', 'GM0225')];

let nextClient = 0;
function person(naam: string, of: string | null, more: Partial<PresentPerson> = {}): PresentPerson {
  nextClient += 1;
  return {
    clientId: nextClient,
    accountId: accountIdSchema.parse(naam.toLowerCase()),
    naam,
    gemeente: gemeenten.find(({ slug }) => slug === of)?.slug ?? null,
    rol: 'afgevaardigde',
    sectieId: null,
    field: null,
    self: false,
    ...more,
  };
}

describe('people who are here', () => {
  it('are grouped in the order of the traject, those without municipality last', () => {
    const people = [person('Zed', null), person('Dirk', 'druten'), person('Wim', 'wijchen')];
    const groups = groupPeople(people, gemeenten).map((group) => [
      group.gemeente?.slug,
      group.people[0]?.naam,
    ]);
    expect(groups).toEqual([
      ['wijchen', 'Wim'],
      ['druten', 'Dirk'],
      [undefined, 'Zed'],
    ]);
  });

  it('count once with several tabs open, as the tab at this screen', () => {
    const people = [
      person('Wim', 'wijchen'),
      person('Wim', 'wijchen', { self: true }),
      person('Anna', 'wijchen'),
    ];
    expect(onePerAccount(people).map(({ naam, self }) => [naam, self])).toEqual([
      ['Wim', true],
      ['Anna', false],
    ]);
  });

  it('leave out municipalities with nobody here', () => {
    expect(groupPeople([], gemeenten)).toEqual([]);
  });

  it('mark the section that they are in, but not for themselves', () => {
    const people = [
      person('Wim', 'wijchen', { sectieId: 's1', self: true }),
      person('Dirk', 'druten', { sectieId: 's1' }),
      person('Dora', 'druten', { sectieId: 's2' }),
    ];
    expect(gemeentenInSection('s1', people, gemeenten).map(({ slug }) => slug)).toEqual(['druten']);
    expect(gemeentenInSection('s3', people, gemeenten)).toEqual([]);
  });
});

describe('initialsOf', () => {
  it.each([
    ['Sanne de Wit', 'SW'],
    ['Karim Bouali', 'KB'],
    ['Jan', 'J'],
    ['Marie-José van den Berg', 'MB'],
  ])('shortens %s to %s', (naam, initials) => {
    expect(initialsOf(naam)).toBe(initials);
  });
});

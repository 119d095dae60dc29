import { proefPersonenSchema } from '@samenspraak/shared/http/proef';
import { expect, it } from 'vitest';
import { peopleByGemeente } from './peopleByGemeente.ts';

const gemeente = (slug: string) => ({ slug, naam: slug, code: 'GM0001', letter: 'X', vorm: 'cirkel' });

it('groups people by municipality in the order of first mention, the others apart', () => {
  const people = proefPersonenSchema.parse([
    { id: 'b-1', naam: 'Bo', rol: 'woordvoerder', gemeente: gemeente('beuningen') },
    { id: 'p', naam: 'Pat', rol: 'procesbegeleider', gemeente: null },
    { id: 'a-1', naam: 'An', rol: 'woordvoerder', gemeente: gemeente('druten') },
    { id: 'b-2', naam: 'Bea', rol: 'afgevaardigde', gemeente: gemeente('beuningen') },
  ]);
  const { groups, others } = peopleByGemeente(people);
  expect(groups.map((group) => [group.gemeente.naam, group.people.map(({ naam }) => naam)])).toEqual([
    ['beuningen', ['Bo', 'Bea']],
    ['druten', ['An']],
  ]);
  expect(others.map(({ naam }) => naam)).toEqual(['Pat']);
});

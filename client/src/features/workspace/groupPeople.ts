import type { Gemeente } from '@samenspraak/shared/traject/gemeente';
import type { PresentPerson } from '#collab/connectionStore.ts';

/** People who act for one municipality, or for none. */
export interface PeopleGroup {
  readonly gemeente: Gemeente | null;
  readonly people: readonly PresentPerson[];
}

/** Everybody once, although somebody may have several tabs open; the reader first, then by name. */
export function onePerAccount(people: readonly PresentPerson[]): readonly PresentPerson[] {
  const byAccount = new Map<string, PresentPerson>();
  for (const person of people) {
    const seen = byAccount.get(person.accountId);
    if (seen === undefined || (person.self && !seen.self)) byAccount.set(person.accountId, person);
  }
  return [...byAccount.values()].toSorted(
    (a, b) => Number(b.self) - Number(a.self) || a.naam.localeCompare(b.naam, 'nl'),
  );
}

/** The people who are here by municipality, in the order of the traject; those without one last. */
export function groupPeople(
  people: readonly PresentPerson[],
  gemeenten: readonly Gemeente[],
): readonly PeopleGroup[] {
  const present = onePerAccount(people);
  const known = new Set<string | null>(gemeenten.map(({ slug }) => slug));
  const groups: readonly PeopleGroup[] = [
    ...gemeenten.map((gemeente) => ({
      gemeente,
      people: present.filter((person) => person.gemeente === gemeente.slug),
    })),
    { gemeente: null, people: present.filter((person) => !known.has(person.gemeente)) },
  ];
  return groups.filter((group) => group.people.length > 0);
}

/** The municipalities of which somebody else is in a section now, in the order of the traject. */
export function gemeentenInSection(
  sectionId: string,
  people: readonly PresentPerson[],
  gemeenten: readonly Gemeente[],
): readonly Gemeente[] {
  return gemeenten.filter(({ slug }) =>
    people.some((person) => !person.self && person.sectieId === sectionId && person.gemeente === slug),
  );
}

/** The one or two letters that stand for a person: first and last name, without tussenvoegsel. */
export function initialsOf(naam: string): string {
  const words = naam.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  const first = words[0]?.[0] ?? naam[0] ?? '';
  const last = words.length > 1 ? (words.at(-1)?.[0] ?? '') : '';
  return (first + last).toUpperCase();
}

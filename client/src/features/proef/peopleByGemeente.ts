import type { ProefPersoon } from '@samenspraak/shared/http/proef';
import type { Gemeente } from '@samenspraak/shared/traject/gemeente';

/** The people of the trial environment, in the order in which they are shown. */
export interface PeopleByGemeente {
  /** Every municipality with its people, in the order of first mention. */
  readonly groups: readonly { readonly gemeente: Gemeente; readonly people: readonly ProefPersoon[] }[];
  /** People who act for no municipality. */
  readonly others: readonly ProefPersoon[];
}

/** Groups people by the municipality that they act for. */
export function peopleByGemeente(people: readonly ProefPersoon[]): PeopleByGemeente {
  const gemeenten = new Map<string, Gemeente>();
  for (const { gemeente } of people) if (gemeente !== null) gemeenten.set(gemeente.slug, gemeente);
  return {
    groups: [...gemeenten.values()].map((gemeente) => ({
      gemeente,
      people: people.filter((person) => person.gemeente?.slug === gemeente.slug),
    })),
    others: people.filter((person) => person.gemeente === null),
  };
}

import type { PresentPerson } from '#collab/connectionStore.ts';

/**
 * Who else writes in a field. Its value is replaced as a whole, so two who type in it at once would make a jumble:
 * the field waits while somebody else is in it. Of two who came in at the same moment one goes on, the same one on
 * both screens.
 */
export function otherInField(people: readonly PresentPerson[], field: string): PresentPerson | null {
  const self = people.find((person) => person.self);
  const cameFirst = (other: PresentPerson): boolean =>
    self?.field !== field || other.clientId < self.clientId;
  return (
    people.find(
      (other) =>
        !other.self && other.accountId !== self?.accountId && other.field === field && cameFirst(other),
    ) ?? null
  );
}

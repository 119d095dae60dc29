import { accountIdSchema } from '@samenspraak/shared/protocol/documentId';
import { gemeenteSlugSchema } from '@samenspraak/shared/traject/gemeente';
import { rolSchema } from '@samenspraak/shared/traject/roles';
import { z } from 'zod';
import type { PresentPerson } from './connectionStore.ts';

/** Who a connection is, as the server stamps it on the awareness state; never taken from the client itself. */
export const stampedUserSchema = z.object({
  id: accountIdSchema,
  naam: z.string(),
  gemeente: gemeenteSlugSchema.nullable(),
  rol: rolSchema,
});
export type StampedUser = z.infer<typeof stampedUserSchema>;

const stateSchema = z.object({
  user: stampedUserSchema,
  sectie: z.string().nullable().optional().catch(null),
  veld: z.string().nullable().optional().catch(null),
});

/**
 * The people behind a set of awareness states, this screen's own person first, then by name. A state without a
 * valid stamp is nobody yet and is left out.
 */
export function presentPeople(
  states: ReadonlyMap<number, unknown>,
  selfClientId: number,
  self: StampedUser,
): readonly PresentPerson[] {
  const people: PresentPerson[] = [];
  for (const [clientId, state] of states) {
    const isSelf = clientId === selfClientId;
    const parsed = stateSchema.safeParse(isSelf ? { ...asObject(state), user: self } : state);
    if (!parsed.success) continue;
    const { user, sectie, veld } = parsed.data;
    people.push({
      clientId,
      accountId: user.id,
      naam: user.naam,
      gemeente: user.gemeente,
      rol: user.rol,
      sectieId: sectie ?? null,
      field: veld ?? null,
      self: isSelf,
    });
  }
  return people.toSorted(
    (a, b) =>
      Number(b.self) - Number(a.self) || a.naam.localeCompare(b.naam, 'nl') || a.clientId - b.clientId,
  );
}

/** Whether two lists show the same; carets move many times a second and are no reason to render people again. */
export function samePeople(a: readonly PresentPerson[], b: readonly PresentPerson[]): boolean {
  return (
    a.length === b.length &&
    a.every((person, index) => {
      const other = b[index];
      return (
        other !== undefined &&
        person.clientId === other.clientId &&
        person.accountId === other.accountId &&
        person.naam === other.naam &&
        person.gemeente === other.gemeente &&
        person.rol === other.rol &&
        person.sectieId === other.sectieId &&
        person.field === other.field &&
        person.self === other.self
      );
    })
  );
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

import { accountIdSchema } from '@samenspraak/shared/protocol/documentId';
import { gemeenteSlugSchema } from '@samenspraak/shared/traject/gemeente';
import type { Rol } from '@samenspraak/shared/traject/roles';
import type { Person } from '#sync/ports';

/** A person of a municipality, by name: `personOf('wijchen')` is its woordvoerder. */
export function personOf(gemeente: string, rol: Rol = 'woordvoerder'): Person {
  return {
    accountId: accountIdSchema.parse(`${gemeente}-${rol}`),
    naam: `De ${rol} van ${gemeente}`,
    capacity: { rol, gemeente: gemeenteSlugSchema.parse(gemeente) },
  };
}

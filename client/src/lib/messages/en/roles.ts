import type { Messages } from '../types.ts';

/** Roles of people in a traject, in words. */
export const roles: Messages['roles'] = {
  name: {
    procesbegeleider: 'Facilitator',
    afgevaardigde: 'Delegate',
    woordvoerder: 'Spokesperson',
    waarnemer: 'Observer',
    griffier: 'Council clerk',
    raadslid: 'Council member',
    beheerder: 'Administrator',
  },
  may: {
    procesbegeleider: 'Guides the talks and writes too, speaks for no municipality',
    afgevaardigde: 'Writes on behalf of the municipality',
    woordvoerder: 'Writes and passes on the municipality’s position',
    waarnemer: 'Reads along',
    griffier: 'Receives the papers released to the council',
    raadslid: 'Reads along, does not write',
    beheerder: 'Manages members and settings, does not read along',
  },
  withGemeente: (role, gemeente) => `${role}, ${gemeente}`,
  withoutGemeente: 'Not for a municipality',
};

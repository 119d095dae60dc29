/** Roles of people in a traject, in words. */
export const roles = {
  name: {
    procesbegeleider: 'Procesbegeleider',
    afgevaardigde: 'Afgevaardigde',
    woordvoerder: 'Woordvoerder',
    waarnemer: 'Waarnemer',
    griffier: 'Griffier',
    raadslid: 'Raadslid',
    beheerder: 'Beheerder',
  },
  may: {
    procesbegeleider: 'Begeleidt de gesprekken en schrijft mee, spreekt voor geen gemeente',
    afgevaardigde: 'Schrijft mee namens de gemeente',
    woordvoerder: 'Schrijft mee en geeft het standpunt van de gemeente door',
    waarnemer: 'Leest mee',
    griffier: 'Krijgt de stukken die voor de raad zijn vrijgegeven',
    raadslid: 'Leest mee, schrijft niet',
    beheerder: 'Regelt leden en instellingen, leest niet mee',
  },
  withGemeente: (role: string, gemeente: string) => `${role}, ${gemeente}`,
  withoutGemeente: 'Niet namens een gemeente',
};

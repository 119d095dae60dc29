import type { ProefPersoon } from '@samenspraak/shared/http/proef';
import { accountIdSchema } from '@samenspraak/shared/protocol/documentId';
import { gemeenteSlugSchema, type Gemeente } from '@samenspraak/shared/traject/gemeente';
import type { Rol } from '@samenspraak/shared/traject/roles';

const WIJCHEN: Gemeente = {
  slug: gemeenteSlugSchema.parse('wijchen'),
  naam: 'Wijchen',
  code: 'GM0296',
  letter: 'W',
  vorm: 'cirkel',
};
const DRUTEN: Gemeente = {
  slug: gemeenteSlugSchema.parse('druten'),
  naam: 'Druten',
  code: 'GM0225',
  letter: 'D',
  vorm: 'vierkant',
};
const BEUNINGEN: Gemeente = {
  slug: gemeenteSlugSchema.parse('beuningen'),
  naam: 'Beuningen',
  code: 'GM0209',
  letter: 'B',
  vorm: 'ruit',
};

/** The municipalities of the trial traject. */
export const DEMO_GEMEENTEN: readonly Gemeente[] = [WIJCHEN, DRUTEN, BEUNINGEN];

const person = (id: string, naam: string, rol: Rol, gemeente: Gemeente | null): ProefPersoon => ({
  id: accountIdSchema.parse(id),
  naam,
  rol,
  gemeente,
});

/** Everybody in the trial environment; the names are made up. */
export const DEMO_PEOPLE: readonly ProefPersoon[] = [
  person('wijchen-woordvoerder', 'Marijke van Asten', 'woordvoerder', WIJCHEN),
  person('wijchen-afgevaardigde', 'Joost Peeters', 'afgevaardigde', WIJCHEN),
  person('druten-woordvoerder', 'Anneke Verhoeven', 'woordvoerder', DRUTEN),
  person('druten-afgevaardigde', 'Sami Yildiz', 'afgevaardigde', DRUTEN),
  person('beuningen-woordvoerder', 'Ruud Hermsen', 'woordvoerder', BEUNINGEN),
  person('beuningen-afgevaardigde', 'Lotte Willems', 'afgevaardigde', BEUNINGEN),
  person('procesbegeleider', 'Karin de Wit', 'procesbegeleider', null),
  person('wijchen-griffier', 'Thijs Janssen', 'griffier', WIJCHEN),
  person('wijchen-raadslid', 'Fatima el Amrani', 'raadslid', WIJCHEN),
  person('waarnemer', 'Henk Roelofs', 'waarnemer', null),
  person('beheerder', 'Iris Bakker', 'beheerder', null),
];

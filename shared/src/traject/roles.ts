import { z } from 'zod';
import type { GemeenteSlug } from './gemeente.ts';

/** Roles of a person in a traject (docs/GLOSSARY.md). */
export const ROLLEN = [
  'procesbegeleider',
  'afgevaardigde',
  'woordvoerder',
  'waarnemer',
  'griffier',
  'raadslid',
  'beheerder',
] as const;
export const rolSchema = z.enum(ROLLEN);
export type Rol = z.infer<typeof rolSchema>;

/** In what role, and on whose behalf, a person acts in a traject. */
export interface Capacity {
  readonly rol: Rol;
  /** Null for roles that act for no municipality (procesbegeleider, waarnemer, beheerder). */
  readonly gemeente: GemeenteSlug | null;
}

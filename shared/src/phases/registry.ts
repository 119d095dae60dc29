import { bedrijf } from './bedrijf.ts';
import { evaluatie } from './evaluatie.ts';
import { inrichting } from './inrichting.ts';
import { partners } from './partners.ts';
import type { Phase } from './phase.ts';
import { visie } from './visie.ts';
import { zelfanalyse } from './zelfanalyse.ts';

/** The six steps of the stappenplan, in order. */
export const PHASES: readonly Phase[] = [zelfanalyse, partners, visie, inrichting, bedrijf, evaluatie];

/** The step with this number, or undefined when there is none. */
export function phaseOf(nr: number): Phase | undefined {
  return PHASES.find((phase) => phase.nr === nr);
}

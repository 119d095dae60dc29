import { STAPPEN } from '@samenspraak/shared/phases/phase';
import type { Messages } from '#lib/messages/types.ts';

/** Name of a step in the language of the interface; empty for a number that is no step. */
export function stepName(m: Messages, nr: number): string {
  const known = STAPPEN.find((stap) => stap === nr);
  return known === undefined ? '' : m.traject.stepName[known];
}

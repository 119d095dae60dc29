/** Where a step stands in its traject. */
export type StepState = 'done' | 'current' | 'planned';

/** Where step `nr` stands while the traject is in step `current`. */
export function stepState(nr: number, current: number): StepState {
  if (nr < current) return 'done';
  return nr === current ? 'current' : 'planned';
}

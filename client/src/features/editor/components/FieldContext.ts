import { createContext, useContext } from 'react';

/** Tells the others in which field of a card one writes; null for none. For the node views, which no props reach. */
export const FieldContext = createContext<(field: string | null) => void>(() => undefined);

/** The function that tells the others in which field one writes. */
export function useTellField(): (field: string | null) => void {
  return useContext(FieldContext);
}

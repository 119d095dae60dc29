import type { Gemeente } from '@samenspraak/shared/traject/gemeente';
import { createContext, useContext } from 'react';

/** The municipalities of the traject, for the node views: Tiptap makes those, so no props reach them. */
export const GemeentenContext = createContext<readonly Gemeente[]>([]);

/** The municipalities of the traject whose text is open. */
export function useGemeenten(): readonly Gemeente[] {
  return useContext(GemeentenContext);
}

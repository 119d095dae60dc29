import type { ReactNode } from 'react';
import { ReleasedOnly } from '#features/traject/index.ts';
import { ScrollingMain } from '../shell/ScrollingMain.tsx';
import { useTraject } from '../useTraject.ts';

/** `/traject/$trajectId` for somebody who does not read the live text; others are led to it. */
export function OverviewScreen(): ReactNode {
  const { traject } = useTraject();
  if (traject === undefined) return null;
  return (
    <ScrollingMain>
      <ReleasedOnly traject={traject} />
    </ScrollingMain>
  );
}

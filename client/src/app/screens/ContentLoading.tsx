import type { ReactNode } from 'react';
import { useMessages } from '#lib/language.ts';
import { Skeleton } from '#ui/Skeleton.tsx';
import { ScrollingMain } from '../shell/ScrollingMain.tsx';

/** Stands in for the centre of the workspace while it is slow to come. */
export function ContentLoading(): ReactNode {
  const m = useMessages();
  return (
    <ScrollingMain>
      <Skeleton label={m.problem.loading} />
    </ScrollingMain>
  );
}

import type { ReactNode } from 'react';
import { useMessages } from '#lib/language.ts';
import { Page } from '#ui/Page.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';

/** Stands in for a screen that is slow to come. */
export function LoadingScreen(): ReactNode {
  const m = useMessages();
  return (
    <Page trial={false}>
      <Skeleton label={m.problem.loading} />
    </Page>
  );
}

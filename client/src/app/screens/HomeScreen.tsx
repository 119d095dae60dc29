import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { AccountMenu, ikQuery } from '#features/account/index.ts';
import { TrajectList, trajectenQuery } from '#features/traject/index.ts';
import { Page } from '#ui/Page.tsx';

/** `/` for somebody with no traject or several; with one it leads straight there. */
export function HomeScreen(): ReactNode {
  const { data: ik } = useSuspenseQuery(ikQuery);
  const { data: trajecten } = useSuspenseQuery(trajectenQuery);
  return (
    <Page trial={ik.oefenomgeving} narrow barEnd={<AccountMenu ik={ik} />}>
      <TrajectList trajecten={trajecten} />
    </Page>
  );
}

import { Outlet, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { BottomBar, usePane } from '#features/workspace/index.ts';
import { SkipLink } from '#ui/SkipLink.tsx';
import { TrialLine } from '#ui/TrialLine.tsx';
import { Rail } from '../shell/Rail.tsx';
import { TopBar } from '../shell/TopBar.tsx';
import { useFocusOnNavigation } from '../shell/useFocusOnNavigation.ts';
import { useTraject } from '../useTraject.ts';
import { NotFoundScreen } from './NotFoundScreen.tsx';

/** Everything in a traject: bar, rail, and the screen that the address names. */
export function TrajectScreen(): ReactNode {
  const { ik, traject, documenten } = useTraject();
  const { documentId } = useParams({ strict: false });
  const pane = usePane((state) => state.pane);
  useFocusOnNavigation();
  if (traject === undefined) return <NotFoundScreen />;
  const document = documenten.find(({ id }) => id === documentId);
  return (
    <div className="shell" data-pane={document === undefined && pane === 'people' ? 'main' : pane}>
      <SkipLink />
      <TopBar ik={ik} traject={traject} document={document} />
      <Rail traject={traject} documenten={documenten} document={document} />
      <Outlet />
      {ik.oefenomgeving ? <TrialLine /> : null}
      <BottomBar hasDocument={document !== undefined} />
    </div>
  );
}

import { phaseOf } from '@samenspraak/shared/phases/registry';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { StepPage } from '#features/traject/index.ts';
import { ScrollingMain } from '../shell/ScrollingMain.tsx';
import { useTraject } from '../useTraject.ts';
import { MissingHere } from './MissingHere.tsx';

/** `/traject/$trajectId/stap/$nr`: one step to read. */
export function StepScreen(): ReactNode {
  const { nr } = useParams({ from: '/traject/$trajectId/stap/$nr' });
  const { traject, visiedocument } = useTraject();
  const phase = phaseOf(Number(nr));
  if (phase === undefined || traject === undefined) return <MissingHere />;
  return (
    <ScrollingMain key={nr}>
      <StepPage phase={phase} traject={traject} document={phase.nr === 3 ? visiedocument : undefined} />
    </ScrollingMain>
  );
}

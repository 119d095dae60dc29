import type { TrajectId } from '@samenspraak/shared/protocol/documentId';
import type { Phase } from '@samenspraak/shared/phases/phase';
import { Link } from '@tanstack/react-router';
import { ArrowLeft, ArrowRight, RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '#lib/language.ts';
import { stepName } from './stepName.ts';

interface StepRoutesProps {
  readonly phase: Phase;
  readonly trajectId: TrajectId;
}

/** Where a step leads: on, back or to itself, with the condition and a link. */
export function StepRoutes({ phase, trajectId }: StepRoutesProps): ReactNode {
  const m = useMessages();
  return (
    <section>
      <h2>{m.traject.routes}</h2>
      <ul className="step-routes">
        {phase.routes.map((route) => (
          <li key={route.tekst} className="step-route">
            <RouteIcon from={phase.nr} to={route.naar} />
            <p>
              <span lang="nl">{route.tekst}</span>{' '}
              {route.naar === phase.nr ? null : (
                <Link to="/traject/$trajectId/stap/$nr" params={{ trajectId, nr: String(route.naar) }}>
                  {m.traject.step(route.naar) + stepName(m, route.naar).toLowerCase()}
                </Link>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function RouteIcon({ from, to }: { readonly from: number; readonly to: number }): ReactNode {
  const props = { size: 18, 'aria-hidden': true } as const;
  if (to === from) return <RotateCcw {...props} />;
  return to > from ? <ArrowRight {...props} /> : <ArrowLeft {...props} />;
}

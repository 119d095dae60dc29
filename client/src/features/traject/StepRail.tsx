import type { Traject } from '@samenspraak/shared/http/trajecten';
import { STAPPEN } from '@samenspraak/shared/phases/phase';
import { Link } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '#lib/language.ts';
import { stepState, type StepState } from './stepState.ts';

interface StepRailProps {
  readonly traject: Traject;
  /** The step whose document is open; its page itself is marked by the router. */
  readonly openStep: number | null;
  /** What hangs under a step, such as the sections of the visiedocument under step 3. */
  readonly under: Readonly<Record<number, ReactNode>>;
  /** Called when the reader chooses a step. */
  readonly onChoose: () => void;
}

/** The six steps of the traject, each with its state, as the way through the product. */
export function StepRail({ traject, openStep, under, onChoose }: StepRailProps): ReactNode {
  const m = useMessages();
  return (
    <>
      <h2 className="rail-head">
        {m.traject.heading} <span className="quiet">{m.traject.progress(traject.huidigeStap)}</span>
      </h2>
      <ol>
        {STAPPEN.map((nr) => {
          const state = stepState(nr, traject.huidigeStap);
          return (
            <li key={nr} className="rail-step" data-state={state}>
              <Link
                className="rail-step-link"
                to="/traject/$trajectId/stap/$nr"
                params={{ trajectId: traject.id, nr: String(nr) }}
                data-open={nr === openStep ? '' : undefined}
                onClick={onChoose}
              >
                <StepSign nr={nr} state={state} />
                <span className="rail-step-text">
                  <span className="rail-step-name">
                    <span className="visually-hidden">{m.traject.step(nr)}</span>
                    {m.traject.stepName[nr]}
                  </span>
                  <span className="quiet">{m.traject.state[state]}</span>
                </span>
              </Link>
              {under[nr]}
            </li>
          );
        })}
      </ol>
    </>
  );
}

function StepSign({ nr, state }: { readonly nr: number; readonly state: StepState }): ReactNode {
  return (
    <span className="step-sign" data-state={state} aria-hidden="true">
      {state === 'done' ? <Check size={15} strokeWidth={3} /> : nr}
    </span>
  );
}

import type { Traject } from '@samenspraak/shared/http/trajecten';
import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '#lib/language.ts';
import { usePageTitle } from '#lib/usePageTitle.ts';
import { GemeenteMark } from '#ui/GemeenteMark.tsx';
import { stepName } from './stepName.ts';

/** The trajecten of somebody who takes part in none, or in several. */
export function TrajectList({ trajecten }: { readonly trajecten: readonly Traject[] }): ReactNode {
  const m = useMessages();
  usePageTitle(m.traject.listTitle);
  return (
    <>
      <h1>{m.traject.listTitle}</h1>
      {trajecten.length === 0 ? <p className="lead">{m.traject.listEmpty}</p> : null}
      <ul className="stack">
        {trajecten.map((traject) => (
          <li key={traject.id}>
            <Link className="person-link" to="/traject/$trajectId" params={{ trajectId: traject.id }}>
              <span>
                <strong>{traject.naam}</strong>
                <span className="quiet">
                  {m.traject.progress(traject.huidigeStap)}, {stepName(m, traject.huidigeStap).toLowerCase()}
                  {' · '}
                  {m.traject.gemeenten(traject.gemeenten.length)}
                </span>
              </span>
              <span className="rail-marks">
                {traject.gemeenten.map(({ slug }) => (
                  <GemeenteMark key={slug} gemeenten={traject.gemeenten} slug={slug} size={18} />
                ))}
                <ChevronRight size={18} aria-hidden="true" />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

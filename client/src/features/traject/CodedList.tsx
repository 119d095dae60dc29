import type { PhasePoint } from '@samenspraak/shared/phases/phase';
import type { ReactNode } from 'react';

/** Points of a step, each with its code of the inventory where it has one. */
export function CodedList({ points }: { readonly points: readonly PhasePoint[] }): ReactNode {
  const hasCodes = points.some(({ code }) => code !== null);
  if (!hasCodes) {
    return (
      <ul className="bullets">
        {points.map((point) => (
          <li key={point.tekst}>{point.tekst}</li>
        ))}
      </ul>
    );
  }
  return (
    <ul className="coded">
      {points.map((point) => (
        <li key={point.tekst}>
          <span className="code">{point.code}</span>
          <div>
            <p>{point.tekst}</p>
            {point.details === undefined ? null : (
              <ul className="bullets">
                {point.details.map((detail) => (
                  <li key={detail}>{detail}</li>
                ))}
              </ul>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

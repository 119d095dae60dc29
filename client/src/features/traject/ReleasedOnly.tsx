import type { Traject } from '@samenspraak/shared/http/trajecten';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMessages } from '#lib/language.ts';
import { usePageTitle } from '#lib/usePageTitle.ts';
import { expectationsOf } from './expectations.ts';

/** For people who do not read the live text: what they will see here, when, and why not before. */
export function ReleasedOnly({ traject }: { readonly traject: Traject }): ReactNode {
  const m = useMessages();
  usePageTitle(traject.naam);
  const expectations = expectationsOf(traject, m);
  return (
    <article className="step-page">
      <p className="quiet">{traject.naam}</p>
      <h1>{expectations.title}</h1>
      <p className="lead">{expectations.lead}</p>
      {expectations.lists.map((list) => (
        <section key={list.title}>
          <h2>{list.title}</h2>
          <ul className="bullets">
            {list.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
      <section>
        <h2>{m.released.whyTitle}</h2>
        <p>{expectations.why}</p>
      </section>
      <p className="step-open">
        {m.released.meanwhile}{' '}
        <Link
          to="/traject/$trajectId/stap/$nr"
          params={{ trajectId: traject.id, nr: String(traject.huidigeStap) }}
        >
          {m.released.toStep(traject.huidigeStap)}
        </Link>
      </p>
    </article>
  );
}

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMessages } from '#lib/language.ts';
import { usePageTitle } from '#lib/usePageTitle.ts';
import { buttonClass } from '#ui/Button.tsx';
import { ScrollingMain } from '../shell/ScrollingMain.tsx';

/** For an address inside a traject that leads nowhere, or nowhere for this reader: the two look the same. */
export function MissingHere(): ReactNode {
  const m = useMessages();
  usePageTitle(m.problem.notFoundTitle);
  return (
    <ScrollingMain>
      <div className="step-page">
        <h1>{m.problem.notFoundTitle}</h1>
        <p className="lead">{m.problem.notFound}</p>
        <p className="step-open">
          <Link to="/" className={buttonClass('secondary')}>
            {m.problem.toTraject}
          </Link>
        </p>
      </div>
    </ScrollingMain>
  );
}

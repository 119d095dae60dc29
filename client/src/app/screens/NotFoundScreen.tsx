import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ikQuery } from '#features/account/index.ts';
import { useMessages } from '#lib/language.ts';
import { usePageTitle } from '#lib/usePageTitle.ts';
import { buttonClass } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';

/** For an address that leads nowhere, or nowhere for this reader: the two look the same. */
export function NotFoundScreen(): ReactNode {
  const m = useMessages();
  usePageTitle(m.problem.notFoundTitle);
  const { data: ik } = useQuery({ ...ikQuery, retry: false });
  return (
    <Page trial={ik?.oefenomgeving ?? false} narrow>
      <h1>{m.problem.notFoundTitle}</h1>
      <p className="lead">{m.problem.notFound}</p>
      <p>
        <Link to="/" className={buttonClass('secondary')}>
          {m.problem.toStart}
        </Link>
      </p>
    </Page>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMessages } from '#lib/language.ts';
import { trialPeopleQuery } from '#features/proef/index.ts';
import { usePageTitle } from '#lib/usePageTitle.ts';
import { buttonClass } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';

/** For people who are not signed in: what this is and the way in. */
export function SignInPage(): ReactNode {
  const m = useMessages();
  usePageTitle(m.account.signInTitle);
  const { data: people } = useQuery(trialPeopleQuery);
  // Shown in place of a page that asks for signing in, or at an address of its own.
  const returnTo = useLocation({
    select: ({ pathname, href }) => (pathname === '/aanmelden' ? undefined : href),
  });
  const isTrial = (people?.length ?? 0) > 0;
  return (
    <Page trial={isTrial} narrow>
      <h1>{m.account.signInTitle}</h1>
      <p className="lead">{m.account.signInLead}</p>
      <p>{isTrial ? m.account.signInTrial : m.account.signInElsewhere}</p>
      {isTrial ? (
        <p>
          <Link to="/proef" search={{ terug: returnTo }} className={buttonClass('primary')}>
            {m.account.signInTrialAction}
          </Link>
        </p>
      ) : null}
    </Page>
  );
}

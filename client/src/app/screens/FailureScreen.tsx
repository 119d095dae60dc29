import { useQuery } from '@tanstack/react-query';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { ikQuery, SignInPage } from '#features/account/index.ts';
import { isNotFound, isNotSignedIn, isOffline } from '#lib/http.ts';
import { useMessages } from '#lib/language.ts';
import { usePageTitle } from '#lib/usePageTitle.ts';
import { Button } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';
import { NotFoundScreen } from './NotFoundScreen.tsx';

/** For a screen that could not be shown: says why in words, and offers the way on. */
export function FailureScreen({ error, reset }: ErrorComponentProps): ReactNode {
  if (isNotSignedIn(error)) return <SignInPage />;
  if (isNotFound(error)) return <NotFoundScreen />;
  return <Retry isOffline={isOffline(error)} reset={reset} />;
}

interface RetryProps {
  readonly isOffline: boolean;
  readonly reset: () => void;
}

function Retry({ isOffline: offline, reset }: RetryProps): ReactNode {
  const m = useMessages();
  const router = useRouter();
  const [isBusy, setIsBusy] = useState(false);
  const { data: ik } = useQuery({ ...ikQuery, enabled: false });
  const title = offline ? m.problem.offlineTitle : m.problem.failedTitle;
  usePageTitle(title);
  const retry = async (): Promise<void> => {
    setIsBusy(true);
    reset();
    await router.invalidate();
    setIsBusy(false);
  };
  return (
    <Page trial={ik?.oefenomgeving ?? false} narrow>
      <div role="alert" className="stack">
        <h1>{title}</h1>
        <p className="lead">{offline ? m.problem.offline : m.problem.failed}</p>
      </div>
      <p>
        <Button variant="primary" isPending={isBusy} onPress={() => void retry()}>
          {m.common.retry}
        </Button>
      </p>
    </Page>
  );
}

import type { ReactNode } from 'react';
import { Brand } from './Brand.tsx';
import { CONTENT_ID, SkipLink } from './SkipLink.tsx';
import { TrialLine } from './TrialLine.tsx';

interface PageProps {
  /** Whether to say that the data are invented. */
  readonly trial: boolean;
  /** What stands at the end of the bar, such as the account menu. */
  readonly barEnd?: ReactNode;
  readonly narrow?: boolean;
  readonly children: ReactNode;
}

/** A screen outside a traject: a bar and one column. */
export function Page({ trial, barEnd, narrow = false, children }: PageProps): ReactNode {
  return (
    <div className="page">
      <SkipLink />
      <header className="topbar">
        <Brand />
        <div className="topbar-end">{barEnd}</div>
      </header>
      <main id={CONTENT_ID} className="page-main" tabIndex={-1}>
        <div className={narrow ? 'column column-narrow' : 'column'}>{children}</div>
      </main>
      {trial ? <TrialLine /> : null}
    </div>
  );
}

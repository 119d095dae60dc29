import type { ReactNode } from 'react';
import { CONTENT_ID } from '#ui/SkipLink.tsx';

/** The centre of the workspace for a screen that is text to read. */
export function ScrollingMain({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <main id={CONTENT_ID} className="shell-main shell-scroll" tabIndex={-1}>
      {children}
    </main>
  );
}

import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { CONTENT_ID } from '#ui/SkipLink.tsx';

/** Puts the focus on the content when another screen opens, so that a screen reader starts there. */
export function useFocusOnNavigation(): void {
  // The resolved address changes once the new screen stands, not when it is asked for.
  const pathname = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const before = useRef(pathname);
  useEffect(() => {
    const from = before.current;
    before.current = pathname;
    if (from === undefined || from === pathname) return;
    document.getElementById(CONTENT_ID)?.focus({ preventScroll: true });
  }, [pathname]);
}

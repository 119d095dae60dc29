import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { CONTENT_ID } from '#ui/SkipLink.tsx';

/** Puts the focus on the content when another screen opens, so that a screen reader starts there. */
export function useFocusOnNavigation(): void {
  const pathname = useLocation({ select: (location) => location.pathname });
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    document.getElementById(CONTENT_ID)?.focus({ preventScroll: true });
  }, [pathname]);
}

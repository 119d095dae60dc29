import { useEffect } from 'react';
import { useMessages } from './language.ts';

/** Names the browser tab: the most specific part first, the product last. */
export function usePageTitle(...parts: readonly string[]): void {
  const m = useMessages();
  const title = [...parts, m.common.productName].join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}

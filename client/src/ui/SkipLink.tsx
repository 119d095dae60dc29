import type { ReactNode } from 'react';
import { useMessages } from '#lib/language.ts';

/** Id of the element with the content of every screen. */
export const CONTENT_ID = 'inhoud';

/** First stop of the keyboard: past everything around the content. */
export function SkipLink(): ReactNode {
  const m = useMessages();
  return (
    <a
      className="skip-link"
      href={`#${CONTENT_ID}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(CONTENT_ID)?.focus();
      }}
    >
      {m.common.skipToContent}
    </a>
  );
}

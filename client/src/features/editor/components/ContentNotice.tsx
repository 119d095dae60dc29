import type { DocumentResource } from '@samenspraak/shared/http/documenten';
import { CircleAlert, CloudOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { useConnection, type ContentState } from '#collab/connectionStore.ts';
import { useMessages } from '#lib/language.ts';
import { buttonClass } from '#ui/Button.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';

interface ContentNoticeProps {
  readonly content: ContentState;
  readonly document: DocumentResource;
}

/** What stands in the place of the text while there is none to edit: a skeleton, or why, and how to read it anyway. */
export function ContentNotice({ content, document }: ContentNoticeProps): ReactNode {
  const m = useMessages().editor;
  const stopped = useConnection((state) => state.stopped);
  // The screen around the editor explains why a session stopped; an old page may still read what the server renders.
  const readable = content === 'unknown' || stopped?.code === 'clientTooOld';
  if (!readable && content !== 'absent') return stopped === null ? <Skeleton label={m.loading} /> : null;
  const offline = content === 'absent' && !readable;
  const Icon = offline ? CloudOff : CircleAlert;
  return (
    <div className="sheet-area">
      <article className="sheet sheet-notice">
        <Icon size={28} aria-hidden="true" />
        <h1>{offline ? m.absentTitle : m.unknownTitle}</h1>
        <p>{offline ? m.absent : m.unknown}</p>
        {offline ? null : (
          <a
            className={buttonClass('secondary')}
            href={`/api/v1/documenten/${document.id}/export?formaat=html`}
            target="_blank"
            rel="noopener"
          >
            {m.readText}
          </a>
        )}
      </article>
    </div>
  );
}

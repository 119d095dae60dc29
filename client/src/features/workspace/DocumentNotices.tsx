import type { DocumentResource } from '@samenspraak/shared/http/documenten';
import type { Traject } from '@samenspraak/shared/http/trajecten';
import { Eye, Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '#lib/language.ts';
import { paletteOf } from '#ui/gemeenteShapes.ts';
import { Notice } from '#ui/Notice.tsx';
import { OfflineNotice } from './OfflineNotice.tsx';
import { StoppedNotice } from './StoppedNotice.tsx';

interface DocumentNoticesProps {
  readonly document: DocumentResource;
  readonly traject: Traject;
}

/** What the reader must know about this document before reading on: stopped, private, read-only. */
export function DocumentNotices({ document, traject }: DocumentNoticesProps): ReactNode {
  const m = useMessages();
  const owner = traject.gemeenten.find(({ slug }) => slug === document.gemeente);
  return (
    <>
      <StoppedNotice />
      <OfflineNotice />
      {owner === undefined ? null : (
        <Notice
          kind="private"
          icon={<Lock size={18} aria-hidden="true" />}
          title={m.document.privateTitle(owner.naam)}
          palet={paletteOf(traject.gemeenten, owner.slug)}
        >
          {m.document.private}
        </Notice>
      )}
      {document.magBewerken ? null : (
        <Notice icon={<Eye size={18} aria-hidden="true" />} title={m.document.readOnlyTitle}>
          {m.document.readOnly}
        </Notice>
      )}
    </>
  );
}

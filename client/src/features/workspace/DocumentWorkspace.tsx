import type { DocumentResource } from '@samenspraak/shared/http/documenten';
import type { Ik, Traject } from '@samenspraak/shared/http/trajecten';
import { Suspense, type ReactNode } from 'react';
import { DocumentEditor } from '#features/editor/index.ts';
import { useMessages } from '#lib/language.ts';
import { usePageTitle } from '#lib/usePageTitle.ts';
import { Skeleton } from '#ui/Skeleton.tsx';
import { CONTENT_ID } from '#ui/SkipLink.tsx';
import { DocumentNotices } from './DocumentNotices.tsx';
import { useSectionInAddress } from './useSectionInAddress.ts';
import { WorkspacePanel } from './WorkspacePanel.tsx';

interface DocumentWorkspaceProps {
  readonly document: DocumentResource;
  readonly traject: Traject;
  readonly ik: Ik;
  /** The section in the address. */
  readonly sectie: string | undefined;
}

/** One document: what the reader must know, the sheet, and the panel beside it. */
export function DocumentWorkspace({ document, traject, ik, sectie }: DocumentWorkspaceProps): ReactNode {
  const m = useMessages();
  usePageTitle(document.titel, traject.naam);
  useSectionInAddress(sectie);
  return (
    <>
      <main id={CONTENT_ID} className="shell-main" tabIndex={-1} aria-label={m.document.region}>
        <DocumentNotices document={document} traject={traject} />
        <div className="shell-editor">
          <Suspense fallback={<Skeleton label={m.document.loading} />}>
            <DocumentEditor key={document.id} document={document} traject={traject} ik={ik} />
          </Suspense>
        </div>
      </main>
      <WorkspacePanel gemeenten={traject.gemeenten} />
    </>
  );
}

import type { DocumentResource } from '@samenspraak/shared/http/documenten';
import type { Ik, Traject } from '@samenspraak/shared/http/trajecten';
import type { ReactNode } from 'react';
import { AccountMenu } from '#features/account/index.ts';
import { ExportMenu, PresenceButton, SaveState } from '#features/workspace/index.ts';
import { Brand } from '#ui/Brand.tsx';

interface TopBarProps {
  readonly ik: Ik;
  readonly traject: Traject;
  /** The document on screen, if any. */
  readonly document: DocumentResource | undefined;
}

/** Where the reader is, whether the work is safe, who else is here, and the way out. */
export function TopBar({ ik, traject, document }: TopBarProps): ReactNode {
  return (
    <header className="topbar">
      <Brand />
      <div className="crumb">
        <span className={document === undefined ? 'crumb-title' : 'quiet crumb-traject'}>{traject.naam}</span>
        {document === undefined ? null : <span className="crumb-title">{document.titel}</span>}
      </div>
      {document === undefined ? null : <SaveState />}
      <div className="topbar-end">
        {document === undefined ? null : (
          <>
            <PresenceButton gemeenten={traject.gemeenten} />
            <ExportMenu documentId={document.id} />
          </>
        )}
        <AccountMenu ik={ik} traject={traject} />
      </div>
    </header>
  );
}

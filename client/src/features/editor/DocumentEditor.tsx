import type { DocumentResource } from '@samenspraak/shared/http/documenten';
import type { Ik, Traject } from '@samenspraak/shared/http/trajecten';
import type { ReactNode } from 'react';
import { useConnection } from '#collab/connectionStore.ts';
import { ContentNotice } from './components/ContentNotice.tsx';
import { FieldContext } from './components/FieldContext.ts';
import { GemeentenContext } from './components/GemeentenContext.ts';
import { TextSheet } from './components/TextSheet.tsx';
import './editor.css';
import { useDocumentSession } from './useDocumentSession.ts';

/** Which document to open, and for whom. */
export interface DocumentEditorProps {
  readonly document: DocumentResource;
  readonly traject: Traject;
  readonly ik: Ik;
}

/** The sheet with the live text of one document, and the toolbar above it. */
export function DocumentEditor(props: DocumentEditorProps): ReactNode {
  const { document, traject } = props;
  const session = useDocumentSession(props);
  const content = useConnection((state) => state.content);
  return (
    <GemeentenContext value={traject.gemeenten}>
      <div className="editor">
        {session !== null && content === 'ready' ? (
          <FieldContext value={session.setField}>
            <TextSheet session={session} document={document} gemeenten={traject.gemeenten} />
          </FieldContext>
        ) : (
          <ContentNotice content={content} document={document} />
        )}
      </div>
    </GemeentenContext>
  );
}

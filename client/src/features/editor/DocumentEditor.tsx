import type { DocumentResource } from '@samenspraak/shared/http/documenten';
import type { Ik, Traject } from '@samenspraak/shared/http/trajecten';

/** Which document to open, and for whom. */
export interface DocumentEditorProps {
  readonly document: DocumentResource;
  readonly traject: Traject;
  readonly ik: Ik;
}

/** The sheet with the live text of one document, and the toolbar above it. */
export function DocumentEditor({ document }: DocumentEditorProps) {
  return <h1>{document.titel}</h1>;
}

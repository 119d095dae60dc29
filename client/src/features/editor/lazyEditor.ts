import { lazy } from 'react';

/** The sheet with the live text of one document. The editor is large, so it is fetched when a document is opened. */
export const DocumentEditor = lazy(async () => {
  const { DocumentEditor: component } = await import('./DocumentEditor.tsx');
  return { default: component };
});

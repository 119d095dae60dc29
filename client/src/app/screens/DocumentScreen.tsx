import { useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DocumentWorkspace } from '#features/workspace/index.ts';
import { useTraject } from '../useTraject.ts';
import { MissingHere } from './MissingHere.tsx';

/** `/traject/$trajectId/document/$documentId`: the workspace of one document. */
export function DocumentScreen(): ReactNode {
  const { documentId } = useParams({ from: '/traject/$trajectId/document/$documentId' });
  const { sectie } = useSearch({ from: '/traject/$trajectId/document/$documentId' });
  const { ik, traject, documenten } = useTraject();
  const document = documenten.find(({ id }) => id === documentId);
  if (document === undefined || traject === undefined) return <MissingHere />;
  return (
    <DocumentWorkspace key={document.id} document={document} traject={traject} ik={ik} sectie={sectie} />
  );
}

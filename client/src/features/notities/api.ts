import {
  documentSchema,
  nieuwDocumentSchema,
  type DocumentResource,
} from '@samenspraak/shared/http/documenten';
import type { TrajectId } from '@samenspraak/shared/protocol/documentId';
import { api } from '#lib/api.ts';
import { readAnswer } from '#lib/http.ts';

/** Creates a private notitie for the reader's own municipality. */
export function createNotitie(trajectId: TrajectId, titel: string): Promise<DocumentResource> {
  const body = nieuwDocumentSchema.parse({ soort: 'notitie', titel });
  return readAnswer(
    api.api.v1.trajecten[':id'].documenten.$post({ param: { id: trajectId }, json: body }),
    documentSchema,
  );
}

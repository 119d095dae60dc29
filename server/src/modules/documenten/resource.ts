import type { DocumentResource } from '@samenspraak/shared/http/documenten';
import type { OpenDocument } from './documentAccess.ts';

/** A document as the API shows it to somebody who may read it. */
export function toResource({ document, rights }: OpenDocument): DocumentResource {
  return {
    id: document.id,
    trajectId: document.trajectId,
    soort: document.soort,
    titel: document.titel,
    gemeente: document.gemeente,
    magBewerken: rights.edit,
    aangemaaktOp: new Date(document.createdAtMs).toISOString(),
  };
}

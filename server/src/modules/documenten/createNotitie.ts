import { documentIdSchema, type AccountId, type TrajectId } from '@samenspraak/shared/protocol/documentId';
import { err, ok, type Result } from '@samenspraak/shared/result';
import { mayCreateNotitie } from '@samenspraak/shared/traject/access';
import type { Directory } from '#modules/accounts/directory';
import { randomId } from '#platform/randomId';
import type { DocumentRecord, DocumentRepository } from '#store/repositories';
import { emptyText } from '#text/seed';
import type { StartText } from './documentTexts.ts';

/** What creating a notitie takes. */
export interface NotitiePorts {
  readonly directory: Directory;
  readonly documents: DocumentRepository;
  readonly startText: StartText;
  readonly nowMs: () => number;
}

/**
 * Creates a notitie for the municipality that the account acts for. `notFound` when it takes no part in the traject
 * (or there is none), `forbidden` when its role makes no notities.
 */
export async function createNotitie(
  { directory, documents, startText, nowMs }: NotitiePorts,
  request: { readonly accountId: AccountId; readonly trajectId: TrajectId; readonly titel: string },
): Promise<Result<DocumentRecord, 'notFound' | 'forbidden'>> {
  const { accountId, trajectId, titel } = request;
  const capacity = directory.capacity(accountId, trajectId);
  if (capacity === null) return err('notFound');
  if (!mayCreateNotitie(capacity)) return err('forbidden');
  const document: DocumentRecord = {
    id: documentIdSchema.parse(randomId()),
    trajectId,
    soort: 'notitie',
    titel,
    gemeente: capacity.gemeente,
    createdAtMs: nowMs(),
    createdBy: accountId,
  };
  // Text first: after a crash in between there are bytes that nobody finds, not a document without its first section.
  await startText(document.id, emptyText(titel));
  await documents.create(document);
  return ok(document);
}

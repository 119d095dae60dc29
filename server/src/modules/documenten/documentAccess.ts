import type { AccountId, DocumentId, TrajectId } from '@samenspraak/shared/protocol/documentId';
import { documentRights, type DocumentRights } from '@samenspraak/shared/traject/access';
import type { Directory } from '#modules/accounts/directory';
import type { DocumentRecord, DocumentRepository } from '#store/repositories';

/** A document that somebody may read, with what they may do with it. */
export interface OpenDocument {
  readonly document: DocumentRecord;
  readonly rights: DocumentRights;
}

/** The way to documents for a person: what they may not read does not exist here. */
export interface DocumentAccess {
  /** Null for an unknown document and for one this account may not read. */
  find(accountId: AccountId, documentId: DocumentId): Promise<OpenDocument | null>;
  /** What this account may read of a traject, in the order of creation. */
  list(accountId: AccountId, trajectId: TrajectId): Promise<readonly OpenDocument[]>;
  /** What this account may do with a document at this moment. */
  rights(accountId: AccountId, document: DocumentRecord): DocumentRights;
}

/** Document access by the one policy, on the directory and the repository. */
export function createDocumentAccess(directory: Directory, documents: DocumentRepository): DocumentAccess {
  const rights = (accountId: AccountId, document: DocumentRecord): DocumentRights => {
    const traject = directory.traject(document.trajectId);
    const capacity = directory.capacity(accountId, document.trajectId);
    return documentRights(capacity, document, { raadLeestLive: traject?.raadLeestLive ?? false });
  };
  return {
    rights,
    async find(accountId, documentId) {
      const document = await documents.find(documentId);
      if (document === null) return null;
      const open = { document, rights: rights(accountId, document) };
      return open.rights.read ? open : null;
    },
    async list(accountId, trajectId) {
      const all = await documents.ofTraject(trajectId);
      return all
        .map((document) => ({ document, rights: rights(accountId, document) }))
        .filter((open) => open.rights.read);
    },
  };
}

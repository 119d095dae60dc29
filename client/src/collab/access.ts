import type { ErrorCode } from '@samenspraak/shared/errors';
import { documentSchema } from '@samenspraak/shared/http/documenten';
import type { DocumentId } from '@samenspraak/shared/protocol/documentId';

/** What the server says about access to a document: a refusal, or whether its text may be changed. */
export type AccessAnswer = { readonly refused: ErrorCode } | { readonly magBewerken: boolean };

const REFUSALS: Readonly<Record<number, ErrorCode>> = {
  401: 'notSignedIn',
  403: 'forbidden',
  404: 'notFound',
};

/**
 * Asks over HTTP why a connection was not opened: a browser hides the answer to a failed upgrade.
 * @returns null when the server cannot be reached or has no clear answer, so that trying again makes sense.
 */
export async function askAccess(documentId: DocumentId): Promise<AccessAnswer | null> {
  try {
    const response = await fetch(`/api/v1/documenten/${documentId}`, {
      headers: { accept: 'application/json' },
    });
    const refused = REFUSALS[response.status];
    if (refused !== undefined) return { refused };
    if (!response.ok) return null;
    const document = documentSchema.safeParse(await response.json());
    return document.success ? { magBewerken: document.data.magBewerken } : null;
  } catch {
    return null;
  }
}

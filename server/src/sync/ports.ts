import type { AccountId, DocumentId } from '@samenspraak/shared/protocol/documentId';
import type { ErrorCode } from '@samenspraak/shared/errors';
import type { Result } from '@samenspraak/shared/result';
import type { DocumentRights } from '@samenspraak/shared/traject/access';
import type { Capacity } from '@samenspraak/shared/traject/roles';

/** Who sits behind a connection; stamped by the server on everything the connection shows of itself. */
export interface Person {
  readonly accountId: AccountId;
  readonly naam: string;
  readonly capacity: Capacity;
}

/** Leave to connect to one document, given at the upgrade and asked again for every frame. */
export interface Admission {
  readonly person: Person;
  readonly documentId: DocumentId;
  /** Rights at this moment; synchronous because it is asked on the path of every frame. */
  rights(): DocumentRights;
  /**
   * Calls back when the person's session or rights changed, so that the connection is looked at again; with a
   * failure when the connection has to end for it (`notSignedIn`: the session is over).
   */
  onChange(listener: (failure?: ErrorCode) => void): () => void;
}

/** What an upgrade request brings. */
export interface UpgradeRequest {
  readonly cookie: string | undefined;
  readonly origin: string | undefined;
  readonly host: string | undefined;
  readonly documentId: string;
}

/** Decides who may connect (port; implemented by `modules/accounts`). */
export interface Gatekeeper {
  /**
   * `forbidden` for a foreign Origin (answered 403 before the upgrade), `notSignedIn` without a valid session,
   * `notFound` for an unknown document and for one that this person may not read: the same answer.
   */
  admit(request: UpgradeRequest): Promise<Result<Admission, ErrorCode>>;
}

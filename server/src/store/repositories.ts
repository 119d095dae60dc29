import type { AccountId, DocumentId, TrajectId } from '@samenspraak/shared/protocol/documentId';
import type { DocumentSoort } from '@samenspraak/shared/traject/access';
import type { Gemeente, GemeenteSlug } from '@samenspraak/shared/traject/gemeente';
import type { Capacity } from '@samenspraak/shared/traject/roles';

/** A person who can sign in. */
export interface Account {
  readonly id: AccountId;
  readonly naam: string;
  readonly createdAtMs: number;
}

/** A signed-in session; the token itself is never stored. */
export interface StoredSession {
  /** SHA-256 of the opaque token, in lower-case hex. */
  readonly tokenHash: string;
  readonly accountId: AccountId;
  readonly createdAtMs: number;
  readonly expiresAtMs: number;
}

/** A traject: the municipalities that walk the six steps together, and its settings. */
export interface TrajectRecord {
  readonly id: TrajectId;
  readonly naam: string;
  readonly gemeenten: readonly Gemeente[];
  /** Current step of the stappenplan, 1–6. */
  readonly huidigeStap: number;
  /** Council members may read the live draft. */
  readonly raadLeestLive: boolean;
  /** Made-up content: every screen and export says so. */
  readonly demo: boolean;
}

/** One role of one account in one traject; an account holds a role at most once. */
export interface Membership {
  readonly trajectId: TrajectId;
  readonly accountId: AccountId;
  readonly capacity: Capacity;
}

/** What is known of a document apart from its text, which lives in the update log under the same id. */
export interface DocumentRecord {
  readonly id: DocumentId;
  readonly trajectId: TrajectId;
  readonly soort: DocumentSoort;
  readonly titel: string;
  /** The municipality that a private document belongs to; null for shared ones. */
  readonly gemeente: GemeenteSlug | null;
  readonly createdAtMs: number;
  /** Null for documents that the server made itself. */
  readonly createdBy: AccountId | null;
}

/** Accounts by id. */
export interface AccountRepository {
  find(id: AccountId): Promise<Account | null>;
  /** All accounts in the order of their ids. */
  all(): Promise<readonly Account[]>;
  /** Creates the account, or changes the name of an existing one (its creation time stays). */
  save(account: Account): Promise<void>;
}

/** Sessions by the hash of their token. */
export interface SessionRepository {
  /** Rejects when the hash is taken or the account is unknown. */
  create(session: StoredSession): Promise<void>;
  /** Also answers expired sessions: the caller compares `expiresAtMs` with its own clock. */
  find(tokenHash: string): Promise<StoredSession | null>;
  /** Does nothing for an unknown hash. */
  remove(tokenHash: string): Promise<void>;
  /** Removes sessions with `expiresAtMs <= nowMs`. */
  removeExpired(nowMs: number): Promise<void>;
}

/** Trajecten and who takes part in them. */
export interface TrajectRepository {
  find(id: TrajectId): Promise<TrajectRecord | null>;
  /** All trajecten in the order of their names. */
  all(): Promise<readonly TrajectRecord[]>;
  /** Stores the traject with its memberships in one transaction; rejects, storing nothing, when an account is unknown. */
  create(traject: TrajectRecord, memberships: readonly Membership[]): Promise<void>;
  /** Everybody who takes part in a traject, in the order of account ids. */
  memberships(trajectId: TrajectId): Promise<readonly Membership[]>;
  /** Everything an account takes part in. */
  membershipsOf(accountId: AccountId): Promise<readonly Membership[]>;
}

/** Documents apart from their text. */
export interface DocumentRepository {
  find(id: DocumentId): Promise<DocumentRecord | null>;
  /** A traject's documents in the order of their creation. */
  ofTraject(trajectId: TrajectId): Promise<readonly DocumentRecord[]>;
  /** Rejects when the id is taken or the traject is unknown. */
  create(document: DocumentRecord): Promise<void>;
}

/** Everything durable besides the text of documents (port). */
export interface Repositories {
  readonly accounts: AccountRepository;
  readonly sessions: SessionRepository;
  readonly trajecten: TrajectRepository;
  readonly documents: DocumentRepository;
}

import type {
  Account,
  DocumentRecord,
  Membership,
  Repositories,
  StoredSession,
  TrajectRecord,
} from '#store/repositories';

/** What {@link memoryRepositories} holds, for tests to look at and to change behind the server's back. */
export interface MemoryTables {
  readonly accounts: Map<string, Account>;
  readonly sessions: Map<string, StoredSession>;
  readonly trajecten: TrajectRecord[];
  readonly memberships: Membership[];
  readonly documents: DocumentRecord[];
}

/** Repositories without a disk, for tests of what stands on them. */
export function memoryRepositories(): Repositories & { readonly tables: MemoryTables } {
  const tables: MemoryTables = {
    accounts: new Map(),
    sessions: new Map(),
    trajecten: [],
    memberships: [],
    documents: [],
  };
  return { tables, ...peopleIn(tables), ...workIn(tables) };
}

function peopleIn({ accounts, sessions }: MemoryTables): Pick<Repositories, 'accounts' | 'sessions'> {
  return {
    accounts: {
      find: async (id) => accounts.get(id) ?? null,
      all: async () => [...accounts.values()].toSorted((a, b) => a.id.localeCompare(b.id)),
      save: async (account) => {
        const createdAtMs = accounts.get(account.id)?.createdAtMs ?? account.createdAtMs;
        accounts.set(account.id, { ...account, createdAtMs });
      },
    },
    sessions: {
      create: async (session) => {
        if (sessions.has(session.tokenHash)) throw new Error('taken');
        if (!accounts.has(session.accountId)) throw new Error('unknown account');
        sessions.set(session.tokenHash, session);
      },
      find: async (tokenHash) => sessions.get(tokenHash) ?? null,
      remove: async (tokenHash) => void sessions.delete(tokenHash),
      removeExpired: async (nowMs) => {
        for (const [hash, { expiresAtMs }] of sessions) if (expiresAtMs <= nowMs) sessions.delete(hash);
      },
    },
  };
}

function workIn(tables: MemoryTables): Pick<Repositories, 'trajecten' | 'documents'> {
  const { accounts, trajecten, memberships, documents } = tables;
  return {
    trajecten: {
      find: async (id) => trajecten.find((traject) => traject.id === id) ?? null,
      all: async () => trajecten.toSorted((a, b) => a.naam.localeCompare(b.naam)),
      create: async (traject, members) => {
        if (members.some(({ accountId }) => !accounts.has(accountId))) throw new Error('unknown account');
        trajecten.push(traject);
        memberships.push(...members);
      },
      memberships: async (trajectId) => memberships.filter((each) => each.trajectId === trajectId),
      membershipsOf: async (accountId) => memberships.filter((each) => each.accountId === accountId),
    },
    documents: {
      find: async (id) => documents.find((document) => document.id === id) ?? null,
      ofTraject: async (trajectId) =>
        documents
          .filter((document) => document.trajectId === trajectId)
          .toSorted((a, b) => a.createdAtMs - b.createdAtMs),
      create: async (document) => {
        if (documents.some(({ id }) => id === document.id)) throw new Error('taken');
        if (!trajecten.some(({ id }) => id === document.trajectId)) throw new Error('unknown traject');
        documents.push(document);
      },
    },
  };
}

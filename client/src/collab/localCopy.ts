import type { AccountId, DocumentId } from '@samenspraak/shared/protocol/documentId';
import { IndexeddbPersistence } from 'y-indexeddb';
import type * as Y from 'yjs';

/** The copy of one document that this browser keeps for one account. */
export interface LocalCopy {
  /** Settles once what was kept is in the document; `false` if this browser keeps nothing. */
  readonly loaded: Promise<boolean>;
  /** Whether an earlier visit left work here that the server may not have. Known after {@link loaded}. */
  hasUnsentWork(): boolean;
  /** Notes that there is unsent work, or that all of it arrived. */
  markUnsent(unsent: boolean): void;
  /** Forgets the document on this device, because access ended or a fresh copy is wanted. */
  clear(): Promise<void>;
  /** Stops keeping; what was kept stays. */
  close(): void;
}

/** Name of the database: per account and document, so that another person on this device never sees or sends it. */
export function databaseName(accountId: AccountId, documentId: DocumentId): string {
  return `samenspraak:${accountId}:${documentId}`;
}

const UNSENT = 'unsent';
/** A stale mark only costs a superfluous warning, so clearing it may wait until somebody stops typing. */
const CLEAR_AFTER_MS = 2000;

/**
 * Opens the local copy.
 * @param onLost called once when the browser stops keeping it: no storage, quota, or deleted in another tab.
 */
export function openLocalCopy(name: string, doc: Y.Doc, onLost: () => void): LocalCopy {
  let persistence: IndexeddbPersistence | undefined;
  let closed = false;
  let unsent = false;
  let lost = false;
  let clearTimer: ReturnType<typeof setTimeout> | undefined;

  const lose = (): void => {
    // y-indexeddb writes inside the document's update event: a closed database would throw while somebody types.
    if (persistence !== undefined) persistence.db = null;
    if (lost || closed) return;
    lost = true;
    onLost();
  };
  const load = async (): Promise<boolean> => {
    try {
      await probeStorage(name);
      if (closed) return false;
      persistence = new IndexeddbPersistence(name, doc);
      await persistence.whenSynced;
      const { db } = persistence;
      db?.addEventListener('versionchange', lose);
      db?.addEventListener('close', lose);
      db?.addEventListener('abort', lose);
      unsent = (await persistence.get(UNSENT)) !== undefined;
      return true;
    } catch {
      lose();
      return false;
    }
  };
  const loaded = load();

  const close = (): void => {
    closed = true;
    clearTimeout(clearTimer);
    // y-indexeddb destroys itself with the document too; its promise fails only if the database never opened.
    persistence?.destroy().catch(() => {});
  };
  return {
    loaded,
    hasUnsentWork: () => unsent,
    markUnsent: (value) => {
      clearTimeout(clearTimer);
      const keeper = persistence;
      if (keeper === undefined || keeper.db === null) return;
      if (value) {
        if (!unsent) keeper.set(UNSENT, Date.now()).catch(lose);
        unsent = true;
      } else if (unsent) {
        clearTimer = setTimeout(() => {
          unsent = false;
          if (keeper.db !== null) keeper.del(UNSENT).catch(lose);
        }, CLEAR_AFTER_MS);
      }
    },
    clear: async () => {
      clearTimeout(clearTimer);
      closed = true;
      await persistence?.clearData();
    },
    close,
  };
}

/** Fails where the browser refuses storage, before y-indexeddb would fail out of reach. */
function probeStorage(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const refused = (cause?: unknown): void =>
      reject(new Error('This browser keeps no local copy', { cause }));
    if (typeof indexedDB === 'undefined') return refused();
    const request = indexedDB.open(`${name}:probe`);
    request.addEventListener('error', () => refused(request.error));
    request.addEventListener('blocked', () => refused());
    request.addEventListener('success', () => {
      request.result.close();
      indexedDB.deleteDatabase(`${name}:probe`);
      resolve();
    });
  });
}

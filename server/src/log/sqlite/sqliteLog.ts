import type { LogEntry, UpdateLog } from '#log/UpdateLog';
import type { StoreClient } from '#store/sqlite/storeClient';

/** The update log in the store's SQLite file; everything happens on the store's worker thread. */
export function sqliteLog(client: StoreClient): UpdateLog {
  return {
    read: (documentId) => client.ask({ kind: 'read', documentId }),
    append: (entries) =>
      entries.length === 0
        ? Promise.resolve([])
        : client.ask({ kind: 'append', entries: entries.map(detached) }),
    compact: (documentId) => client.ask({ kind: 'compact', documentId }),
  };
}

/** Without this a few bytes in the socket's receive buffer would cross to the worker with the whole buffer. */
function detached(entry: LogEntry): LogEntry {
  const { update } = entry;
  if (update === null || update.byteLength === update.buffer.byteLength) return entry;
  return { ...entry, update: Uint8Array.from(update) };
}

import type { DocumentId } from '@samenspraak/shared/protocol/documentId';
import * as Y from 'yjs';
import type { ClientClaim, LoggedUpdate, LogEntry, ReadOutcome, UpdateLog } from '#log/UpdateLog';

interface StoredInMemory {
  snapshot: Uint8Array | null;
  snapshotSequence: number;
  updates: LoggedUpdate[];
  readonly claims: Map<number, ClientClaim>;
}

/** An update log without durability, for tests of what stands on a log. Held to the same contract suite. */
export class MemoryLog implements UpdateLog {
  readonly #documents = new Map<DocumentId, StoredInMemory>();
  /** When set, appends reject with it, as on a full disk. */
  failure: Error | null = null;

  async read(documentId: DocumentId): Promise<ReadOutcome> {
    const { claims, ...content } = this.#document(documentId);
    return {
      kind: 'stored',
      document: { ...content, updates: [...content.updates], claims: [...claims.values()] },
    };
  }

  async append(entries: readonly LogEntry[]): Promise<readonly number[]> {
    // A commit takes at least a turn of the event loop, as on a real disk.
    await new Promise(setImmediate);
    if (this.failure !== null) throw this.failure;
    for (const { documentId, claims } of entries) this.#refuseForeignClaims(documentId, claims);
    return entries.map((entry) => this.#appendOne(entry));
  }

  async compact(documentId: DocumentId): Promise<void> {
    const document = this.#document(documentId);
    if (document.updates.length === 0) return;
    const doc = new Y.Doc({ gc: true });
    if (document.snapshot !== null) Y.applyUpdate(doc, document.snapshot);
    for (const { update } of document.updates) Y.applyUpdate(doc, update);
    document.snapshotSequence = document.updates.at(-1)?.sequence ?? document.snapshotSequence;
    document.snapshot = Y.encodeStateAsUpdate(doc);
    document.updates = [];
    doc.destroy();
  }

  #appendOne({ documentId, update, claims }: LogEntry): number {
    const document = this.#document(documentId);
    const last = document.updates.at(-1)?.sequence ?? document.snapshotSequence;
    for (const claim of claims) {
      if (!document.claims.has(claim.clientId)) document.claims.set(claim.clientId, claim);
    }
    if (update === null) return last;
    document.updates.push({ sequence: last + 1, update });
    return last + 1;
  }

  #refuseForeignClaims(documentId: DocumentId, claims: readonly ClientClaim[]): void {
    const known = this.#document(documentId).claims;
    for (const { clientId, accountId } of claims) {
      const owner = known.get(clientId)?.accountId ?? accountId;
      if (owner !== accountId) throw new Error(`Client ${clientId} belongs to another account`);
    }
  }

  #document(documentId: DocumentId): StoredInMemory {
    const known = this.#documents.get(documentId);
    if (known !== undefined) return known;
    const fresh = { snapshot: null, snapshotSequence: 0, updates: [], claims: new Map() };
    this.#documents.set(documentId, fresh);
    return fresh;
  }
}

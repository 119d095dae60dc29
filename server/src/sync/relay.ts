import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ErrorCode } from '@samenspraak/shared/errors';
import type { DocumentId } from '@samenspraak/shared/protocol/documentId';
import { err, ok, type Result } from '@samenspraak/shared/result';
import type { UpdateLog } from '#log/UpdateLog';
import type { RelayLimits } from './limits.ts';
import type { RelayMetrics } from './metricsPort.ts';
import type { Gatekeeper } from './ports.ts';
import { RoomRegistry } from './roomRegistry.ts';
import { SocketServer } from './socketServer.ts';

/** What the relay stands on. */
export interface RelayOptions {
  readonly log: UpdateLog;
  readonly gatekeeper: Gatekeeper;
  readonly limits: RelayLimits;
  readonly metrics: RelayMetrics;
  /** A steady clock, milliseconds. */
  readonly nowMs: () => number;
  /** Faults for the operator's log; `documentId` is null when no document is concerned. */
  readonly onFault: (documentId: DocumentId | null, what: string, cause: unknown) => void;
}

/** Live documents for everybody: sockets, rooms and log together. */
export interface Relay {
  /** Takes the HTTP upgrades of `/sync/<documentId>`. */
  readonly handleUpgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** All that is committed of a document, as one update. */
  readonly state: (documentId: DocumentId) => Promise<Result<Uint8Array, ErrorCode>>;
  /** An edit by the server itself (V1), told to everybody; resolves after its commit. */
  readonly serverEdit: (documentId: DocumentId, update: Uint8Array) => Promise<Result<null, ErrorCode>>;
  /** Calls back after every commit of content; answers with how to stop. */
  readonly onCommitted: (listener: (documentId: DocumentId) => void) => () => void;
  /** Closes every connection (4503) after what was taken in is committed. */
  readonly drain: () => Promise<void>;
  /** How much is open. */
  readonly stats: () => { rooms: number; connections: number };
}

/** Puts the relay together. */
export function createRelay(options: RelayOptions): Relay {
  const listeners = new Set<(documentId: DocumentId) => void>();
  const registry = new RoomRegistry({
    ...options,
    onCommitted: (documentId) => {
      for (const listener of listeners) listener(documentId);
    },
  });
  const sockets = new SocketServer({
    ...options,
    registry,
    onError: (cause) => options.onFault(null, 'upgrade failed', cause),
  });
  return {
    handleUpgrade: (request, socket, head) => sockets.handleUpgrade(request, socket, head),
    state: async (documentId) => {
      const room = await registry.open(documentId);
      return room.ok ? ok(room.value.content()) : err(room.error);
    },
    serverEdit: async (documentId, update) => {
      const room = await registry.open(documentId);
      if (!room.ok) return err(room.error);
      try {
        await room.value.serverEdit(update);
      } catch (cause) {
        options.onFault(documentId, 'server edit failed', cause);
        return err('overloaded');
      }
      return ok(null);
    },
    onCommitted: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    drain: async () => {
      sockets.refuseNew();
      await registry.drain();
      await sockets.stop();
    },
    stats: () => {
      let rooms = 0;
      let connections = 0;
      for (const room of registry.rooms) {
        rooms += 1;
        connections += room.memberCount;
      }
      return { rooms, connections };
    },
  };
}

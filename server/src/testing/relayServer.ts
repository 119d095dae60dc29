import { once } from 'node:events';
import { createServer } from 'node:http';
import { err, ok } from '@samenspraak/shared/result';
import type { ErrorCode } from '@samenspraak/shared/errors';
import { documentIdSchema, type DocumentId } from '@samenspraak/shared/protocol/documentId';
import type { DocumentRights } from '@samenspraak/shared/traject/access';
import { rolSchema } from '@samenspraak/shared/traject/roles';
import { DEFAULT_LIMITS, type RelayLimits } from '#sync/limits';
import type { RelayMetrics } from '#sync/metricsPort';
import type { Gatekeeper } from '#sync/ports';
import { createRelay, type Relay } from '#sync/relay';
import { MemoryLog } from './memoryLog.ts';
import { personOf } from './people.ts';

/** A document that everybody may edit. */
export const OPEN_DOCUMENT = documentIdSchema.parse('a'.repeat(26));

type RightsListener = (failure?: ErrorCode) => void;

/** A relay on a port of its own, over a log in memory, with a gatekeeper that believes its cookies. */
export interface RelayServer {
  readonly relay: Relay;
  readonly log: MemoryLog;
  readonly url: URL;
  /** Names of what the relay counted: `refused:gap`, `closed:malformed`, … */
  readonly counted: readonly string[];
  readonly faults: readonly string[];
  /** What a connection may do that is made or looked at from now on. */
  setRights(rights: DocumentRights): void;
  /** Has every connection looked at again, or ends it with the failure. */
  announce(failure?: ErrorCode): void;
  /** How many connections listen for changes of rights. */
  listeners(): number;
  stop(): Promise<void>;
}

/** The `Cookie` header of a municipality's woordvoerder. */
export function cookieOf(gemeente: string): string {
  return `persoon=${gemeente}-woordvoerder`;
}

/** Starts a relay; the document `z…z` is unknown to it. */
export async function startRelayServer(
  options: { readonly limits?: Partial<RelayLimits>; readonly log?: MemoryLog } = {},
): Promise<RelayServer> {
  const { log = new MemoryLog(), limits = {} } = options;
  const counted: string[] = [];
  const faults: string[] = [];
  const listeners = new Set<RightsListener>();
  let rights: DocumentRights = { read: true, edit: true };
  const gatekeeper = believing(() => rights, listeners);
  const relay = createRelay({
    log,
    gatekeeper,
    limits: { ...DEFAULT_LIMITS, ...limits },
    metrics: counting(counted),
    nowMs: () => performance.now(),
    onFault: (_, what) => faults.push(what),
  });
  const server = createServer((_, response) => response.writeHead(404).end());
  server.on('upgrade', relay.handleUpgrade);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    relay,
    log,
    url: new URL(`http://127.0.0.1:${address.port}`),
    counted,
    faults,
    setRights: (next) => {
      rights = next;
    },
    announce: (failure) => {
      for (const listener of listeners) listener(failure);
    },
    listeners: () => listeners.size,
    stop: async () => {
      await relay.drain();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function believing(rights: () => DocumentRights, listeners: Set<RightsListener>): Gatekeeper {
  return {
    async admit({ cookie, origin, host, documentId }) {
      if (origin !== `http://${host}`) return err('forbidden');
      const [, gemeente, rol] = /^persoon=([a-z]+)-([a-z]+)$/.exec(cookie ?? '') ?? [];
      if (gemeente === undefined) return err('notSignedIn');
      const id = documentIdSchema.safeParse(documentId);
      if (!id.success || isUnknown(id.data)) return err('notFound');
      return ok({
        person: personOf(gemeente, rolSchema.parse(rol)),
        documentId: id.data,
        rights,
        onChange: (listener) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      });
    },
  };
}

function isUnknown(id: DocumentId): boolean {
  return id.startsWith('z');
}

function counting(counted: string[]): RelayMetrics {
  return {
    refused: (reason) => counted.push(`refused:${reason}`),
    closed: (code) => counted.push(`closed:${code}`),
    resynced: () => counted.push('resynced'),
    committed: () => counted.push('committed'),
    received: () => counted.push('received'),
    sent: () => undefined,
    quarantined: () => counted.push('quarantined'),
  };
}

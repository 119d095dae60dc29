import { SCHEMA_VERSION, SYNC_PARAMETERS } from '@samenspraak/shared/protocol/version';
import { MESSAGE, type Notice } from '@samenspraak/shared/protocol/messages';
import type { AccountId, DocumentId } from '@samenspraak/shared/protocol/documentId';
import type { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import type * as Y from 'yjs';
import { reconnectDelayMs } from './backoff.ts';
import { countingSocket } from './contentFrames.ts';
import { announceMessages, handleServerMessages } from './serverMessages.ts';

/** What the session hears from its connection. */
export interface ConnectionEvents {
  readonly opened: () => void;
  /** @param code the close code; null when this side gave up on a silent connection. */
  readonly closed: (code: number | null, wasOpen: boolean) => void;
  /** A message of others is about to be applied. */
  readonly incoming: () => void;
  readonly synced: () => void;
  readonly contentSent: () => void;
  readonly acknowledged: (count: number) => void;
  readonly notice: (notice: Notice) => void;
}

/** Where and as whom to connect. */
export interface ConnectionOptions {
  /** `ws(s)://host/sync`, without the document. */
  readonly syncUrl: string;
  readonly documentId: DocumentId;
  readonly accountId: AccountId;
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  readonly events: ConnectionEvents;
  readonly WebSocketClass: typeof WebSocket;
}

/** A connection that the session steers: it never reconnects by itself. */
export interface Connection {
  readonly isOpen: () => boolean;
  /** Connects after a wait that grows with every failure. */
  readonly retry: () => void;
  /** Connects at once, because there is reason to believe that it will work. */
  readonly connectNow: () => void;
  /** Asks the server for a sign of life and drops the connection when none comes. */
  readonly suspect: () => void;
  /** Ends for good, other tabs included. */
  readonly close: () => void;
}

const SIGN_OF_LIFE_MS = 2500;

/** Opens the sync connection of one document (y-websocket; its own reconnecting is switched off). */
export function openConnection(options: ConnectionOptions): Connection {
  const { syncUrl, documentId, accountId, doc, awareness, events } = options;
  let attempt = 0;
  let wasOpen = false;
  let ended = false;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  let lifeTimer: ReturnType<typeof setTimeout> | undefined;

  const provider = new WebsocketProvider(syncUrl, documentId, doc, {
    connect: false,
    awareness,
    params: { [SYNC_PARAMETERS.schema]: String(SCHEMA_VERSION), [SYNC_PARAMETERS.acknowledge]: '1' },
    WebSocketPolyfill: countingSocket(options.WebSocketClass, events.contentSent),
    shouldReconnect: () => false,
  });
  // The channel joins the tabs of an origin; only tabs of the same account may share content.
  provider.bcChannel = `${provider.bcChannel}#${accountId}`;
  handleServerMessages(provider, events);
  announceMessages(provider, events.incoming);
  provider.on('status', ({ status }) => {
    if (status !== 'connected') return;
    wasOpen = true;
    events.opened();
  });
  provider.on('sync', (synced) => {
    if (!synced) return;
    attempt = 0;
    events.synced();
  });
  provider.on('closed', ({ code }) => {
    clearTimeout(lifeTimer);
    const hadOpened = wasOpen;
    wasOpen = false;
    if (!ended) events.closed(code, hadOpened);
  });
  // Without an event y-websocket gave up on a silent connection, and will connect again by itself.
  provider.on('connection-close', (event) => {
    if (event === null && !ended) events.closed(null, wasOpen);
  });

  const connectNow = (): void => {
    clearTimeout(retryTimer);
    if (!ended) provider.connect();
  };
  const retry = (): void => {
    clearTimeout(retryTimer);
    attempt += 1;
    retryTimer = setTimeout(connectNow, reconnectDelayMs(attempt, Math.random()));
  };
  return {
    isOpen: () => provider.wsconnected,
    retry,
    connectNow,
    suspect: () => {
      if (!provider.wsconnected) return;
      clearTimeout(lifeTimer);
      const lastHeard = provider.wsLastMessageReceived;
      provider.ws?.send(Uint8Array.of(MESSAGE.queryAwareness));
      lifeTimer = setTimeout(() => {
        if (ended || provider.wsLastMessageReceived !== lastHeard) return;
        provider.disconnect();
        retry();
      }, SIGN_OF_LIFE_MS);
    },
    close: () => {
      ended = true;
      clearTimeout(retryTimer);
      clearTimeout(lifeTimer);
      provider.destroy();
    },
  };
}

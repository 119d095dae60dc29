import { MESSAGE, NOTICES, type Notice } from '@samenspraak/shared/protocol/messages';
import { readVarString, readVarUint } from 'lib0/decoding';
import type { WebsocketProvider } from 'y-websocket';

/** What our own messages on the sync socket tell. */
export interface ServerMessageEvents {
  /** Content frames 1…count of this connection are durable. */
  readonly acknowledged: (count: number) => void;
  readonly notice: (notice: Notice) => void;
}

/**
 * Makes a provider understand our message types. Other tabs speak over the same handlers (y-websocket's
 * BroadcastChannel, `fromSocket` false); only the server's word counts. Unknown notices are left alone.
 */
export function handleServerMessages(provider: WebsocketProvider, events: ServerMessageEvents): void {
  provider.messageHandlers[MESSAGE.acknowledgement] = (_encoder, decoder, _provider, fromSocket) => {
    const count = readVarUint(decoder);
    if (fromSocket) events.acknowledged(count);
  };
  provider.messageHandlers[MESSAGE.notice] = (_encoder, decoder, _provider, fromSocket) => {
    const text = readVarString(decoder);
    const notice = NOTICES.find((known) => known === text);
    if (fromSocket && notice !== undefined) events.notice(notice);
  };
}

/** Calls `before` ahead of every message that may change the text or show somebody else's caret. */
export function announceMessages(provider: WebsocketProvider, before: () => void): void {
  for (const type of [MESSAGE.sync, MESSAGE.awareness]) {
    const handle = provider.messageHandlers[type];
    if (handle === undefined) continue;
    provider.messageHandlers[type] = (...message) => {
      before();
      handle(...message);
    };
  }
}

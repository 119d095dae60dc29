import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { ApiClient } from './apiClient.ts';

/** A stock y-websocket client on one document, with everything that it received. */
export interface StockPeer {
  readonly text: Y.XmlFragment;
  readonly provider: WebsocketProvider;
  /** Every frame from the server, in order. */
  readonly received: readonly Buffer[];
  /** Resolves with the code of the first close. */
  readonly closed: Promise<number>;
  /** What the text says, tags included. */
  readonly says: () => string;
  leave(): void;
}

/** Connects to a document as this person, with nothing but the cookie and the origin that a browser would send. */
export function joinAs(server: URL, client: Pick<ApiClient, 'cookie'>, documentId: string): StockPeer {
  const received: Buffer[] = [];
  let reportClose: (code: number) => void = () => undefined;
  const closed = new Promise<number>((resolve) => {
    reportClose = resolve;
  });
  class BrowserSocket extends WebSocket {
    constructor(address: string | URL) {
      super(address, { headers: { cookie: client.cookie, origin: server.origin } });
      this.on('message', (data: ArrayBuffer) => received.push(Buffer.from(data)));
      this.on('close', reportClose);
    }
  }
  const doc = new Y.Doc();
  const address = new URL('/sync', server);
  address.protocol = 'ws:';
  const provider = new WebsocketProvider(address.href, documentId, doc, {
    // @ts-expect-error `ws` follows the browser's interface but types its events with classes of its own
    WebSocketPolyfill: BrowserSocket,
    disableBc: true,
  });
  const text = doc.getXmlFragment('tekst');
  const leave = () => {
    provider.destroy();
    doc.destroy();
  };
  return { text, provider, received, closed, says: () => text.toJSON(), leave };
}

/** Waits until something holds; the test's own time limit ends a wait that never does. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
}

import * as Y from 'yjs';
import { syncFrame } from '#sync/frames';
import { readServerFrame } from './serverFrames.ts';

/** A content frame that this peer sent over its present connection. */
interface SentContent {
  readonly update: Uint8Array;
}

/**
 * A client that speaks the sync protocol as y-websocket does, over whatever carries its frames, and keeps
 * account of what it was told to be durable.
 */
export class TestPeer {
  readonly doc: Y.Doc;
  readonly text: Y.XmlFragment;
  /** Updates that the server acknowledged, over all connections. */
  readonly acknowledged: Uint8Array[] = [];
  readonly notices: string[] = [];
  /** Acknowledgements of the present connection, in order. */
  counts: number[] = [];
  isSynced = false;
  #sent: SentContent[] = [];
  #send: ((frame: Uint8Array) => void) | null = null;

  constructor(clientId?: number) {
    this.doc = new Y.Doc();
    if (clientId !== undefined) this.doc.clientID = clientId;
    this.text = this.doc.getXmlFragment('tekst');
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this && this.#send !== null) this.#content('update', update);
    });
  }

  /** A connection stands: ask for what is missing. */
  connect(send: (frame: Uint8Array) => void): void {
    this.#send = send;
    this.#sent = [];
    this.counts = [];
    this.isSynced = false;
    send(syncFrame('step1', Y.encodeStateVector(this.doc)));
  }

  disconnect(): void {
    this.#send = null;
  }

  /** Takes a frame from the server. */
  receive(frame: Uint8Array): void {
    const message = readServerFrame(frame);
    if (message.kind === 'step1') this.#content('step2', Y.encodeStateAsUpdate(this.doc, message.bytes));
    if (message.kind === 'step2' || message.kind === 'update') Y.applyUpdate(this.doc, message.bytes, this);
    if (message.kind === 'step2') this.isSynced = true;
    if (message.kind === 'notice') this.notices.push(message.notice);
    if (message.kind === 'acknowledgement') {
      this.counts.push(message.count);
      for (const { update } of this.#sent.slice(0, message.count)) this.acknowledged.push(update);
      this.#sent = this.#sent.map((sent, at) => (at < message.count ? { update: EMPTY } : sent));
    }
  }

  #content(step: 'step2' | 'update', update: Uint8Array): void {
    this.#sent.push({ update });
    this.#send?.(syncFrame(step, update));
  }
}

const EMPTY = Uint8Array.of(0, 0);

/** Whether a document that has `content` has all of `update` too. */
export function holds(content: Uint8Array, update: Uint8Array): boolean {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, content);
  let brought = false;
  doc.on('update', () => (brought = true));
  Y.applyUpdate(doc, update);
  return !brought && doc.store.pendingStructs === null && doc.store.pendingDs === null;
}

/** What a fragment says, after checking that nothing is left hanging. */
export function sayingOf(doc: Y.Doc): string {
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) return 'pending';
  return doc.getXmlFragment('tekst').toJSON();
}

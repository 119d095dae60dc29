import { once } from 'node:events';
import { ERRORS } from '@samenspraak/shared/errors';
import { WebSocket } from 'ws';
import { askForAll, nothingNew, readFrame } from './frames.ts';

/** An orderly end, by either side; the server's own before a restart. */
const EXPECTED_CLOSES = new Set<number>([1000, 1005, ERRORS.draining.close]);

/** Where and as whom the load connects. */
export interface Door {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the server itself answers sync steps. */
  readonly answers: boolean;
}

/** What a load socket passes on; frames that only concern the protocol it answers itself. */
export interface LoadEvents {
  onContent?(update: Uint8Array): void;
  onAcknowledged?(count: number): void;
}

/** Opens a raw socket that speaks just enough of the protocol; resolves when it may send. */
export async function openLoadSocket(door: Door, events: LoadEvents = {}): Promise<WebSocket> {
  const socket = new WebSocket(door.address, { headers: door.headers, perMessageDeflate: false });
  const open = once(socket, 'open');
  const greeting = Promise.withResolvers<void>();
  socket.binaryType = 'nodebuffer';
  socket.on('message', (data: Buffer) => {
    const received = readFrame(data);
    if (received.kind === 'step1') socket.send(nothingNew());
    else if (received.kind === 'acknowledgement') events.onAcknowledged?.(received.count);
    else if (received.kind === 'content') {
      greeting.resolve();
      events.onContent?.(received.update);
    }
  });
  socket.on('close', (code) => {
    if (!EXPECTED_CLOSES.has(code)) console.error(`A load socket was closed: ${code}`);
  });
  await open;
  if (door.answers) {
    socket.send(askForAll());
    await greeting.promise;
  }
  return socket;
}

import * as Y from 'yjs';
import { updateFrame } from './frames.ts';
import { type Door, openLoadSocket } from './loadSocket.ts';
import { writtenUpdates } from './writer.ts';

/** A whole text written live (S4), with one reader. */
export interface TraceOrder {
  readonly scenario: 'trace';
  readonly door: Door;
  readonly edits: number;
  readonly seed: number;
}

/** A text ready to be sent. */
export interface Trace {
  /** Sends every edit, and resolves when the reader has them all and the server has acknowledged them. */
  run(): Promise<void>;
  /** Length of the text at the end. */
  readonly characters: number;
  close(): void;
}

/** Edits on their way at any moment: enough to keep a server busy, too few to pile up. */
const WINDOW = 500;

/** Makes the text and connects writer and reader. */
export async function prepareTrace({ door, edits, seed }: TraceOrder): Promise<Trace> {
  const { clientId, updates, characters } = writtenUpdates(edits, seed);
  const frames = updates.map(updateFrame);
  const lastClock = Y.parseUpdateMeta(Y.mergeUpdates(updates.slice(-WINDOW))).to.get(clientId) ?? 0;
  let acknowledged = 0;
  let framesRead = 0;
  let clockRead = 0;
  let progressed: () => void = () => {};

  const writer = await openLoadSocket(door, {
    onAcknowledged(count) {
      // The first content frame is the empty answer to the server's sync step 1.
      acknowledged = count - 1;
      progressed();
    },
  });
  const reader = await openLoadSocket(door, {
    onContent(update) {
      framesRead += 1;
      clockRead = Math.max(clockRead, Y.parseUpdateMeta(update).to.get(clientId) ?? 0);
      progressed();
    },
  });

  /** Without acknowledgements, one frame read is one edit that arrived. */
  const arrived = (): number => (door.answers ? acknowledged : framesRead);
  return {
    characters,
    run: () =>
      new Promise((resolve) => {
        let sent = 0;
        progressed = () => {
          while (sent < frames.length && sent - arrived() < WINDOW) {
            const frame = frames[sent];
            if (frame !== undefined) writer.send(frame);
            sent += 1;
          }
          if (arrived() >= frames.length && clockRead >= lastClock) resolve();
        };
        progressed();
      }),
    close() {
      writer.close();
      reader.close();
    },
  };
}

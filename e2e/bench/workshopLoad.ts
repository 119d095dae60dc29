import { setTimeout as delay } from 'node:timers/promises';
import type { WebSocket } from 'ws';
import * as Y from 'yjs';
import { awarenessFrame, insertedCharacters, updateFrame } from './frames.ts';
import { type Door, openLoadSocket } from './loadSocket.ts';

/** A part of a workshop (S1): some people in one document, of whom some type and all move their cursor. */
export interface WorkshopOrder {
  readonly scenario: 'workshop';
  readonly door: Door;
  readonly people: number;
  readonly typists: number;
  readonly charactersPerSecond: number;
  readonly cursorsPerSecond: number;
}

/** What this part saw. */
export interface WorkshopSeen {
  readonly typed: number;
  /** Characters of others that arrived, all people together. */
  readonly delivered: number;
  /** From typing to arrival with somebody else of this part, in milliseconds. */
  readonly latenciesMs: readonly number[];
}

/** A running part: it types while asked to, and says what it saw. */
export interface Workshop {
  run(seconds: number): Promise<void>;
  seen(): WorkshopSeen;
  close(): void;
}

/** Connects everybody of an order. */
export async function joinWorkshop(order: WorkshopOrder): Promise<Workshop> {
  const typedAtMs = new Map<string, number>();
  const latenciesMs: number[] = [];
  let typed = 0;
  let delivered = 0;
  const people: Person[] = [];

  const receive = (person: Person, update: Uint8Array): void => {
    // The broadcaster passes every character on in a frame of its own, so there is nothing to decode.
    delivered += order.door.answers ? insertedCharacters(update, person.doc.clientID) : 1;
    if (person !== people[0]) return;
    for (const [clientId, clock] of Y.parseUpdateMeta(update).to) {
      const at = typedAtMs.get(`${clientId}:${clock}`);
      if (at !== undefined && clientId !== person.doc.clientID) latenciesMs.push(performance.now() - at);
    }
  };

  for (let index = 0; index < order.people; index += 1) {
    const doc = new Y.Doc();
    const person: Person = { doc, socket: null, clock: 0 };
    people.push(person);
    person.socket = await openLoadSocket(order.door, { onContent: (update) => receive(person, update) });
    doc.on('update', (update: Uint8Array) => person.socket?.send(updateFrame(update)));
  }

  const type = ({ doc }: Person): void => {
    const text = doc.getText(`bench-${doc.clientID}`);
    typed += 1;
    typedAtMs.set(`${doc.clientID}:${text.length + 1}`, performance.now());
    text.insert(text.length, 'e');
  };
  const moveCursor = (person: Person): void => {
    person.clock += 1;
    const state = { cursor: { anchor: cursorAt(person), head: cursorAt(person) } };
    person.socket?.send(awarenessFrame(person.doc.clientID, person.clock, state));
  };

  return {
    async run(seconds) {
      const timers = people.flatMap((person, index) => [
        ...(index < order.typists ? [every(order.charactersPerSecond, () => type(person))] : []),
        every(order.cursorsPerSecond, () => moveCursor(person)),
      ]);
      await delay(seconds * 1000);
      for (const stop of timers) stop();
    },
    seen: () => ({ typed, delivered, latenciesMs }),
    close() {
      for (const { socket } of people) socket?.close();
    },
  };
}

interface Person {
  readonly doc: Y.Doc;
  socket: WebSocket | null;
  /** Clock of the awareness state. */
  clock: number;
}

/** A relative position of the size and shape that the editor sends. */
const cursorAt = ({ doc, clock }: Person): object => ({
  type: { client: doc.clientID, clock: 0 },
  tname: null,
  item: { client: doc.clientID, clock },
  assoc: 0,
});

/** Calls so many times a second, from a moment of its own, so that people don't act in step; returns how to stop. */
function every(timesPerSecond: number, act: () => void): () => void {
  const periodMs = 1000 / timesPerSecond;
  let interval: NodeJS.Timeout | undefined;
  const first = setTimeout(() => {
    interval = setInterval(act, periodMs);
    act();
  }, Math.random() * periodMs);
  return () => {
    clearTimeout(first);
    clearInterval(interval);
  };
}

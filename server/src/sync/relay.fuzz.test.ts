import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { fuzz } from '#testing/fuzz';
import { personOf } from '#testing/people';
import { editAtRandom } from '#testing/randomEditing';
import { RoomStage, type StagedConnection } from '#testing/roomStage';
import type { SeededRandom } from '#testing/seededRandom';
import { holds, sayingOf, TestPeer } from '#testing/testPeer';

interface Actor {
  readonly gemeente: string;
  readonly peer: TestPeer;
  connection: StagedConnection | null;
  /** Frames on their way to the server. */
  outgoing: Uint8Array[];
}

const GEMEENTEN = ['wijchen', 'druten', 'beuningen'];
const STEPS = 400;
const SAME_PERSON = 5;

function connect(stage: RoomStage, actor: Actor): void {
  actor.outgoing = [];
  actor.connection = stage.join(personOf(actor.gemeente));
  actor.peer.connect((frame) => actor.outgoing.push(frame));
}

function disconnect(stage: RoomStage, actor: Actor): void {
  if (actor.connection !== null) stage.leave(actor.connection);
  actor.connection = null;
  actor.outgoing = [];
  actor.peer.disconnect();
}

/** Brings so many waiting frames over, each way. */
function deliver(stage: RoomStage, actor: Actor, count: number): void {
  const { connection } = actor;
  if (connection === null) return;
  for (const frame of actor.outgoing.splice(0, count)) stage.frame(connection, frame);
  for (const frame of connection.inbox.splice(0, count)) actor.peer.receive(frame);
}

/** Swaps or repeats frames on their way; a network between tabs and proxies may, and nothing may break by it. */
function disturb(frames: Uint8Array[], random: SeededRandom): void {
  const at = random.below(Math.max(1, frames.length - 1));
  const [one, other] = [frames[at], frames[at + 1]];
  if (one === undefined || other === undefined) return;
  if (random.chance(0.5)) frames.splice(at, 2, other, one);
  else frames.splice(at, 0, one);
}

function expectAcknowledgedKept(stage: RoomStage, actors: readonly Actor[]): void {
  for (const { peer } of actors) {
    for (const update of peer.acknowledged.splice(0)) expect(holds(stage.content, update)).toBe(true);
  }
}

function play(random: SeededRandom, disturbed: boolean): void {
  const stage = new RoomStage({
    commitsAtOnce: false,
    limits: { framesPerSecond: 1e9, bytesPerSecond: 1e9 },
  });
  const actors: Actor[] = GEMEENTEN.map((gemeente, at) => ({
    gemeente,
    peer: new TestPeer(at + 1),
    connection: null,
    outgoing: [],
  }));
  for (let step = 0; step < STEPS; step += 1) {
    const actor = random.pick(actors);
    if (actor.connection !== null && actor.connection.closed !== null) disconnect(stage, actor);
    const roll = random.next();
    if (roll < 0.4) editAtRandom(actor.peer.doc, random);
    else if (roll < 0.7) deliver(stage, actor, 1 + random.below(6));
    else if (roll < 0.82) stage.commit(1 + random.below(4));
    else if (roll < 0.88) stage.pass(random.below(200));
    else if (roll < 0.94 && actor.connection === null) connect(stage, actor);
    else if (roll < 0.94) disturbOrNot(actor);
    else if (roll < 0.97) disconnect(stage, actor);
    else if (roll < 0.98 && actors.length < SAME_PERSON) {
      actors.push({
        gemeente: actor.gemeente,
        peer: new TestPeer(actors.length + 1),
        connection: null,
        outgoing: [],
      });
    } else if (roll < 0.99) {
      stage.crash();
      // After disturbance a count says nothing about which frames arrived.
      if (!disturbed) expectAcknowledgedKept(stage, actors);
      for (const each of actors) disconnect(stage, each);
    }
  }
  settle(stage, actors);
  if (!disturbed) expectAcknowledgedKept(stage, actors);
  const fresh = new Y.Doc();
  Y.applyUpdate(fresh, stage.content);
  const said = sayingOf(fresh);
  expect(actors.map(({ peer }) => sayingOf(peer.doc))).toEqual(actors.map(() => said));
  // What is typed between a reconnect and its resync does not fit yet; nothing else is ever refused.
  expect(stage.refusals.filter((reason) => reason !== 'gap' && reason !== 'skip')).toEqual([]);

  function disturbOrNot(actor: Actor): void {
    if (disturbed) disturb(random.chance(0.5) ? actor.outgoing : (actor.connection?.inbox ?? []), random);
  }
}

/** Everybody comes back, and everything under way arrives. */
function settle(stage: RoomStage, actors: readonly Actor[]): void {
  for (const actor of actors) {
    disconnect(stage, actor);
    connect(stage, actor);
  }
  const isUnderway = (): boolean =>
    stage.waiting.length > 0 ||
    stage.wakes.length > 0 ||
    actors.some(({ outgoing, connection }) => outgoing.length > 0 || (connection?.inbox.length ?? 0) > 0);
  while (isUnderway()) {
    for (const actor of actors) {
      deliver(stage, actor, 100);
      expect(actor.connection?.closed).toBeNull();
    }
    stage.commit();
    stage.pass(100);
  }
}

it('[FLOW1] [FLOW3] [ACK2] [ACK4] [GATE14] loses nothing acknowledged and converges, with crashes and reconnects', () => {
  fuzz((random) => play(random, false));
});

it('[RS1] [RS2] converges when frames are repeated and change places on their way', () => {
  fuzz((random) => play(random, true));
});

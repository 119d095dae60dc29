import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { fuzz } from '#testing/fuzz';
import { mutateBytes } from '#testing/mutateBytes';
import { personOf } from '#testing/people';
import { editAtRandom } from '#testing/randomEditing';
import { MAY_EDIT, MAY_READ, RoomStage, type StagedConnection } from '#testing/roomStage';
import type { SeededRandom } from '#testing/seededRandom';
import { holds, TestPeer } from '#testing/testPeer';
import { awarenessFrame } from './awarenessFrames.ts';
import { syncFrame } from './frames.ts';

const STEPS = 250;
/** The hostile one that may only read. */
const READER = 'stil';
const HONEST = ['wijchen', 'druten', 'beuningen'];
/** clientIDs that the hostile ones write under, and those of the documents that they look with. */
const HOSTILE_CLIENT = 100;
const LOOKING = 1000;

interface Actor {
  readonly gemeente: string;
  readonly peer: TestPeer;
  readonly mayEdit: boolean;
  connection: StagedConnection;
  outgoing: Uint8Array[];
}

/** Letters, elements and attributes of a document, in no order and without marks (see `gate.fuzz.test.ts`). */
function lettersOf(doc: Y.Doc): string {
  expect([doc.store.pendingStructs, doc.store.pendingDs]).toEqual([null, null]);
  const text = doc.getXmlFragment('tekst').toJSON();
  return Array.from(text.replaceAll(/<\/?(bold|italic)>/g, ''))
    .toSorted()
    .join('');
}

class Play {
  readonly stage = new RoomStage({
    commitsAtOnce: false,
    limits: { framesPerSecond: 1e9, bytesPerSecond: 1e9, resyncs: 3 },
  });
  readonly honest: Actor[] = [];
  readonly hostile: Actor[];
  readonly #random: SeededRandom;

  constructor(random: SeededRandom) {
    this.#random = random;
    for (const gemeente of HONEST) this.honest.push(this.#honest(gemeente, true));
    this.honest.push(this.#honest('heumen', false));
    this.hostile = [
      this.#actor('kwaad', LOOKING + HOSTILE_CLIENT, true),
      this.#actor(READER, LOOKING + HOSTILE_CLIENT + 1, false),
    ];
  }

  step(): void {
    const random = this.#random;
    const roll = random.next();
    const actor = random.pick(this.honest);
    if (roll < 0.3 && actor.mayEdit) editAtRandom(actor.peer.doc, random);
    else if (roll < 0.55) this.#deliver(actor, 1 + random.below(5));
    else if (roll < 0.65) this.stage.commit(1 + random.below(4));
    else if (roll < 0.7) this.stage.pass(random.below(100));
    else if (roll < 0.73) this.#reconnect(actor);
    else if (roll < 0.74) this.crash();
    else if (roll < 0.75 && this.honest.length < 7) {
      this.honest.push(this.#honest(random.pick(HONEST), true));
    } else this.#attack(random.pick(this.hostile));
  }

  /** The log refused an append: what was not committed is lost, and everybody must come back. */
  crash(): void {
    this.stage.crash();
    this.expectKept();
    for (const actor of [...this.honest, ...this.hostile]) this.#reconnect(actor);
  }

  settle(): void {
    for (const actor of this.honest) this.#reconnect(actor);
    for (let round = 0; round < 40; round += 1) {
      for (const actor of this.honest) this.#deliver(actor, 1000);
      this.stage.commit();
      this.stage.pass(100);
    }
  }

  expectKept(): void {
    for (const { peer } of this.honest) {
      for (const update of peer.acknowledged.splice(0)) expect(holds(this.stage.content, update)).toBe(true);
    }
  }

  expectSound(): void {
    this.expectKept();
    const fresh = new Y.Doc();
    Y.applyUpdate(fresh, this.stage.content);
    const said = lettersOf(fresh);
    for (const { peer, connection, mayEdit } of this.honest) {
      expect(connection.closed).toBeNull();
      expect(lettersOf(peer.doc)).toBe(said);
      const { clientID } = peer.doc;
      if (mayEdit) expect(clockOf(fresh, clientID)).toBe(clockOf(peer.doc, clientID));
    }
    for (const { clientId, accountId } of this.stage.claims) {
      const owner = this.honest.find(({ peer }) => peer.doc.clientID === clientId);
      if (owner !== undefined) expect(accountId).toBe(personOf(owner.gemeente).accountId);
      if (accountId === personOf(READER).accountId) expect(clockOf(fresh, clientId)).toBe(0);
    }
  }

  /** Somebody with a clientID that no mangled number happens to be. */
  #honest(gemeente: string, mayEdit: boolean): Actor {
    return this.#actor(gemeente, 2 ** 31 + this.#random.below(2 ** 31), mayEdit);
  }

  #actor(gemeente: string, clientId: number, mayEdit: boolean): Actor {
    const peer = new TestPeer(clientId);
    const actor: Actor = { gemeente, peer, mayEdit, connection: this.#join(gemeente, mayEdit), outgoing: [] };
    this.#greet(actor);
    return actor;
  }

  #join(gemeente: string, mayEdit: boolean): StagedConnection {
    return this.stage.join(personOf(gemeente), mayEdit ? MAY_EDIT : MAY_READ);
  }

  #greet(actor: Actor): void {
    actor.peer.connect((frame) => actor.outgoing.push(frame));
    const { clientID } = actor.peer.doc;
    actor.outgoing.push(awarenessFrame([{ clientId: clientID, clock: 1, json: '{"sectie":"s"}' }]));
    if (clientID <= LOOKING + HOSTILE_CLIENT + 1) return;
    // A page that opens shows itself before anybody knows its clientID and can take it.
    this.#deliver(actor, 2);
    this.stage.commit();
  }

  #reconnect(actor: Actor): void {
    this.stage.leave(actor.connection);
    actor.peer.disconnect();
    actor.outgoing = [];
    actor.connection = this.#join(actor.gemeente, actor.mayEdit);
    this.#greet(actor);
  }

  #deliver({ outgoing, connection, peer }: Actor, count: number): void {
    for (const frame of outgoing.splice(0, count)) this.stage.frame(connection, frame);
    for (const frame of connection.inbox.splice(0, count)) peer.receive(frame);
  }

  /** Everything that a stranger with an account can send; whoever is closed for it comes back. */
  #attack(actor: Actor): void {
    const random = this.#random;
    if (actor.connection.closed !== null) this.#reconnect(actor);
    if (random.chance(0.3)) this.#deliver(actor, 20);
    const { doc } = actor.peer;
    const before = Y.encodeStateVector(doc);
    const offline = new Y.Doc();
    Y.applyUpdate(offline, Y.encodeStateAsUpdate(doc));
    offline.clientID = random.chance(0.3) ? this.#someone() : doc.clientID - LOOKING;
    for (let edits = 1 + random.below(3); edits > 0; edits -= 1) editAtRandom(offline, random);
    const update = Y.encodeStateAsUpdate(offline, random.chance(0.7) ? before : undefined);
    const step = random.chance(0.3) ? 'step2' : 'update';
    const roll = random.next();
    if (roll < 0.3) this.#throw(actor, syncFrame(step, update));
    else if (roll < 0.6) this.#throw(actor, syncFrame(step, mutateBytes(update, this.stage.content, random)));
    else if (roll < 0.75) this.#throw(actor, mutateBytes(syncFrame(step, update), update, random));
    else if (roll < 0.9) {
      const clientId = this.#someone();
      const json = random.pick(['null', '{"user":{"naam":"Wijchen"}}', '{"cursor":{}}', '[', '"x"']);
      this.#throw(actor, awarenessFrame([{ clientId, clock: random.below(1e6), json }]));
    } else
      this.#throw(
        actor,
        Uint8Array.from({ length: random.below(30) }, () => random.below(256)),
      );
  }

  #someone(): number {
    return this.#random.pick(this.honest).peer.doc.clientID;
  }

  #throw({ connection }: Actor, frame: Uint8Array): void {
    this.stage.frame(connection, frame);
  }
}

function clockOf(doc: Y.Doc, clientId: number): number {
  return Y.getState(doc.store, clientId);
}

function play(random: SeededRandom): void {
  const round = new Play(random);
  for (let step = 0; step < STEPS; step += 1) round.step();
  round.settle();
  round.expectSound();
}

it('[OWN2] [RO1] [GATE13] [FLOW4] keeps the work of the others whatever somebody hostile sends', () => {
  fuzz(play);
});

import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import * as Y from 'yjs';
import { type ApiSession, documentOf, type Persoon, signIn } from '#fixtures/api';
import { connectScript, type ScriptClient } from '#fixtures/scriptClient';
import type { ServerProcess } from '#fixtures/serverProcess';

/** Root type that attackers write under: the relay bears with any, and nobody's text is under this one. */
export const ATTACKED_ROOT = 'aanval';

const WITNESSES: readonly Persoon[] = ['druten-woordvoerder', 'beuningen-woordvoerder'];
const CONVERGE_TIMEOUT_MS = 5000;
const POLL_MS = 20;

/** What stood in a document when somebody new opened it. */
export interface Seen {
  /** SHA-256 of the whole state, deletions included. */
  readonly state: string;
  /** Levels of containers below the attackers' own root. */
  readonly depth: number;
}

/** The document under attack, its attackers, and two people who just go on writing in it with stock clients. */
export class Scene {
  readonly documentId: string;
  /** May write. */
  readonly writer: ApiSession;
  /** May only read. */
  readonly reader: ApiSession;
  readonly #newcomer: ApiSession;
  readonly #witnesses: readonly ScriptClient[];
  readonly #closes: readonly number[];
  #turn = 0;

  private constructor(
    documentId: string,
    people: Readonly<Record<'writer' | 'reader' | 'newcomer', ApiSession>>,
    witnesses: readonly ScriptClient[],
    closes: readonly number[],
  ) {
    this.documentId = documentId;
    this.writer = people.writer;
    this.reader = people.reader;
    this.#newcomer = people.newcomer;
    this.#witnesses = witnesses;
    this.#closes = closes;
  }

  static async set({ url }: ServerProcess): Promise<Scene> {
    const people = {
      writer: await signIn(url, 'wijchen-woordvoerder'),
      reader: await signIn(url, 'wijchen-raadslid'),
      newcomer: await signIn(url, 'druten-afgevaardigde'),
    };
    const { id } = await documentOf(people.writer, 'visiedocument');
    const closes: number[] = [];
    const witnesses: ScriptClient[] = [];
    for (const persoon of WITNESSES) {
      const events = { onClosed: (code: number) => void closes.push(code) };
      const witness = connectScript(await signIn(url, persoon), id, { events });
      await witness.synced();
      witnesses.push(witness);
    }
    return new Scene(id, people, witnesses, closes);
  }

  /** A clientID of somebody else, who is writing. */
  get othersClientId(): number {
    return this.#witness.doc.clientID;
  }

  /** The clock at which that clientID goes on. */
  get othersClock(): number {
    return Y.getState(this.#witness.doc.store, this.othersClientId);
  }

  /** Close codes that the witnesses met with. */
  get witnessCloses(): readonly number[] {
    return this.#closes;
  }

  /** What the witnesses are told about who is there, as JSON. */
  get presence(): readonly string[] {
    const { awareness } = this.#witness.provider;
    return [...awareness.getStates()]
      .filter(([client]) => client !== this.othersClientId)
      .map(([, state]) => JSON.stringify(state));
  }

  /** Opens the document as somebody who was not there before. */
  async look(): Promise<Seen> {
    const newcomer = connectScript(this.#newcomer, this.documentId);
    await newcomer.synced();
    const state = createHash('sha256').update(Y.encodeStateAsUpdate(newcomer.doc)).digest('hex');
    const depth = depthBelow(newcomer.doc.getXmlFragment(ATTACKED_ROOT));
    newcomer.destroy();
    return { state, depth };
  }

  /** Both witnesses write; whether both soon have the same document, with what was written. */
  async witnessesConverge(): Promise<boolean> {
    this.#turn += 1;
    for (const { doc } of this.#witnesses) doc.getMap('getuigen').set(String(doc.clientID), this.#turn);
    const deadline = Date.now() + CONVERGE_TIMEOUT_MS;
    while (Date.now() < deadline) {
      const states = this.#witnesses.map(({ doc }) =>
        Buffer.from(Y.encodeStateAsUpdate(doc)).toString('hex'),
      );
      const turns = this.#witnesses.flatMap(({ doc }) => [...doc.getMap('getuigen').values()]);
      const haveAll = turns.filter((turn) => turn === this.#turn).length === this.#witnesses.length ** 2;
      if (haveAll && new Set(states).size === 1) return true;
      await delay(POLL_MS);
    }
    return false;
  }

  leave(): void {
    for (const witness of this.#witnesses) witness.destroy();
  }

  get #witness(): ScriptClient {
    const [witness] = this.#witnesses;
    if (witness === undefined) throw new Error('Nobody watches.');
    return witness;
  }
}

/** Levels of containers below a root; walked without recursion, because depth is what is attacked. */
function depthBelow(root: Y.XmlFragment): number {
  let deepest = 0;
  const open = [{ fragment: root, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    deepest = Math.max(deepest, next.depth);
    for (const child of next.fragment.toArray()) {
      if (child instanceof Y.XmlElement) open.push({ fragment: child, depth: next.depth + 1 });
    }
  }
  return deepest;
}

import { isBlockId } from '@samenspraak/shared/text/blockIds';
import { TEXT_FRAGMENT } from '@samenspraak/shared/text/documentSchema';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { blocksIn } from './blockOrder.ts';
import { loadText } from './materialise.ts';
import { repairText, type IdHolders } from './repair.ts';

const fragmentOf = (doc: Y.Doc): Y.XmlFragment => doc.getXmlFragment(TEXT_FRAGMENT);
const idsOf = (doc: Y.Doc): readonly unknown[] => blocksIn(fragmentOf(doc)).map(({ id }) => id);

function element(name: string, id: string | null, ...children: Y.XmlElement[]): Y.XmlElement {
  const made = new Y.XmlElement(name);
  if (id !== null) made.setAttribute('id', id);
  made.insert(0, children);
  return made;
}

function startState(): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = 1;
  const goal = element('doel', 'b', element('paragraph', 'c'));
  fragmentOf(doc).insert(0, [element('section', 's', element('paragraph', 'a'), goal)]);
  return Y.encodeStateAsUpdate(doc);
}

/** What editors do to a block: each of these, done in two places at once, can leave two blocks with one id. */
const ACTS: readonly ((block: Y.XmlElement, parent: Y.XmlFragment) => void)[] = [
  // Another type: the binding replaces the element and carries the id over.
  (block, parent) => {
    const index = parent.toArray().indexOf(block);
    const id = block.getAttribute('id') ?? null;
    parent.delete(index, 1);
    parent.insert(index, [element(block.nodeName === 'paragraph' ? 'heading' : 'paragraph', id)]);
  },
  // A copy before the original, as by pasting.
  (block, parent) => parent.insert(0, [block.clone()]),
  (block) => block.delete(0, block.length),
  (block) => {
    if (block.nodeName === 'section') block.insert(0, [element('doel', null), element('paragraph', 'x')]);
  },
];

function act(doc: Y.Doc, which: number, at: number): void {
  const blocks = blocksIn(fragmentOf(doc));
  const block = blocks[at % Math.max(1, blocks.length)]?.element;
  const parent = block?.parent;
  if (block !== undefined && parent instanceof Y.XmlFragment)
    doc.transact(() => ACTS[which]?.(block, parent));
}

/** A server that repairs what it receives, under one clientID and with its memory of who had which id. */
class Server {
  readonly doc = loadText(startState());
  #holders: IdHolders = new Map();
  readonly #randomBytes: (length: number) => Uint8Array;

  constructor(seed: number) {
    let state = seed;
    this.#randomBytes = (length) =>
      Uint8Array.from({ length }, () => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return state >>> 24;
      });
  }

  /** Ids that a living block lost in this repair although it had them in the last one. */
  receiveAndRepair(update: Uint8Array): {
    readonly update: Uint8Array | null;
    readonly robbed: readonly string[];
  } {
    Y.applyUpdate(this.doc, update);
    const before = this.#holders;
    const known = new Map(
      blocksIn(fragmentOf(this.doc)).map(({ id, client, clock }) => [`${client}:${clock}`, id]),
    );
    const outcome = repairText(this.doc, {
      clientId: 4_000_000_000,
      holders: before,
      randomBytes: this.#randomBytes,
    });
    this.#holders = outcome.holders;
    const robbed = [...before].flatMap(([id, key]) =>
      known.get(key) === id && outcome.holders.get(id) !== key ? [id] : [],
    );
    return { update: outcome.update, robbed };
  }
}

const steps = fc.array(
  fc.record({ who: fc.nat(2), which: fc.nat(ACTS.length - 1), at: fc.nat(20), reachesServer: fc.boolean() }),
  { maxLength: 30 },
);

it('repairs concurrent edits: replicas converge, ids are unique and stay where they were, a second pass finds nothing', () => {
  fc.assert(
    fc.property(steps, fc.nat(), (taken, seed) => {
      const server = new Server(seed);
      const replicas = [11, 12, 13].map((clientId) => {
        const doc = loadText(startState());
        doc.clientID = clientId;
        return doc;
      });
      const robbed: string[] = [];
      const meet = (doc: Y.Doc): void => {
        const outcome = server.receiveAndRepair(Y.encodeStateAsUpdate(doc));
        robbed.push(...outcome.robbed);
        // Only the repair goes out; what the others typed reaches a replica when it meets the server itself.
        if (outcome.update !== null) for (const replica of replicas) Y.applyUpdate(replica, outcome.update);
      };
      for (const { who, which, at, reachesServer } of taken) {
        const doc = replicas[who];
        if (doc === undefined) continue;
        act(doc, which, at);
        if (reachesServer) meet(doc);
      }
      replicas.forEach(meet);
      for (const replica of replicas) Y.applyUpdate(replica, Y.encodeStateAsUpdate(server.doc));

      const ids = idsOf(server.doc);
      expect(ids.every(isBlockId)).toBe(true);
      expect(new Set(ids).size).toBe(ids.length);
      expect(robbed).toEqual([]);
      const text = fragmentOf(server.doc).toJSON();
      expect(replicas.map((replica) => fragmentOf(replica).toJSON())).toEqual([text, text, text]);
      expect(server.receiveAndRepair(Y.encodeStateAsUpdate(server.doc)).update).toBeNull();
    }),
    { numRuns: 200 },
  );
});

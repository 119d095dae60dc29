import { randomBytes } from 'node:crypto';
import type { ErrorCode } from '@samenspraak/shared/errors';
import { documentIdSchema, type DocumentId } from '@samenspraak/shared/protocol/documentId';
import { err, ok } from '@samenspraak/shared/result';
import { TEXT_FRAGMENT } from '@samenspraak/shared/text/documentSchema';
import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { loadText, materialise } from './materialise.ts';
import { repairText } from './repair.ts';
import { emptyText, seedUpdate } from './seed.ts';
import { TextKeeper, type KeeperTimers, type KeptRelay } from './textKeeper.ts';
import type { TextJobs } from './textJobs.ts';

const DOCUMENT = documentIdSchema.parse('a'.repeat(26));

/** Time that stands still until it is told to pass. */
class FakeTimers implements KeeperTimers {
  #nowMs = 0;
  #planned = new Map<() => void, number>();

  now(): number {
    return this.#nowMs;
  }

  after(delayMs: number, action: () => void): () => void {
    this.#planned.set(action, this.#nowMs + delayMs);
    return () => this.#planned.delete(action);
  }

  pass(durationMs: number): void {
    this.#nowMs += durationMs;
    for (const [action, atMs] of this.#planned) {
      if (atMs > this.#nowMs) continue;
      this.#planned.delete(action);
      action();
    }
  }
}

/** A relay that keeps one document in memory. */
class FakeRelay implements KeptRelay {
  readonly doc = loadText(seedUpdate(emptyText('Visie')));
  failure: ErrorCode | null = null;
  edits = 0;
  #listener: ((documentId: DocumentId) => void) | null = null;

  async state(): ReturnType<KeptRelay['state']> {
    return this.failure === null ? ok(Y.encodeStateAsUpdate(this.doc)) : err(this.failure);
  }

  async serverEdit(documentId: DocumentId, update: Uint8Array): ReturnType<KeptRelay['serverEdit']> {
    this.edits += 1;
    Y.applyUpdate(this.doc, update);
    this.commit(documentId);
    return ok(undefined);
  }

  onCommitted(listener: (documentId: DocumentId) => void): () => void {
    this.#listener = listener;
    return () => {
      this.#listener = null;
    };
  }

  commit(documentId = DOCUMENT): void {
    this.#listener?.(documentId);
  }

  /** Somebody pastes a block with the id that another has. */
  duplicate(): void {
    const section = this.doc.getXmlFragment(TEXT_FRAGMENT).get(0);
    if (section instanceof Y.XmlElement) section.insert(1, [(section.get(1) as Y.XmlElement).clone()]);
  }
}

let relay: FakeRelay;
let timers: FakeTimers;
let checks: number;
let failures: ErrorCode[];
let keeper: TextKeeper;

beforeEach(() => {
  relay = new FakeRelay();
  timers = new FakeTimers();
  checks = 0;
  failures = [];
  const worker = {
    check: async ({ state, clientId, holders }: TextJobs['check']['input']) => {
      checks += 1;
      const doc = loadText(state);
      const { sections, hash, problems } = materialise(doc);
      const { update, holders: next } = repairText(doc, { clientId, holders, randomBytes });
      return ok({ check: { sections, hash, problems }, repair: update, holders: next });
    },
  };
  keeper = new TextKeeper({
    relay,
    worker,
    timers,
    clientId: 7,
    onFailure: (_id, error) => failures.push(error),
  });
});

const settle = () => new Promise((resolve) => setImmediate(resolve));
async function pass(durationMs: number): Promise<void> {
  timers.pass(durationMs);
  await settle();
}

describe('the text keeper', () => {
  it('checks once writing has been quiet for a second', async () => {
    relay.commit();
    await pass(900);
    relay.commit();
    await pass(900);
    expect(checks).toBe(0);
    await pass(100);
    expect(checks).toBe(1);
    expect(keeper.latest(DOCUMENT)?.sections.map(({ titel }) => titel)).toEqual(['Visie']);
    expect(keeper.summary()).toEqual({ checked: 1, withProblems: 0 });
  });

  it('checks after ten seconds of writing that never pauses', async () => {
    for (let second = 0; second < 20; second += 1) {
      relay.commit();
      await pass(500);
    }
    expect(checks).toBe(1);
  });

  it('repairs through the relay, checks its own repair, and leaves it at that', async () => {
    relay.duplicate();
    relay.commit();
    await pass(1_000);
    expect(relay.edits).toBe(1);
    await pass(1_000);
    await pass(60_000);
    expect({ checks, edits: relay.edits }).toEqual({ checks: 2, edits: 1 });
  });

  it('reports a failure and tries again at the next commit', async () => {
    relay.failure = 'quarantined';
    relay.commit();
    await pass(1_000);
    expect(failures).toEqual(['quarantined']);
    relay.failure = null;
    relay.commit();
    await pass(1_000);
    expect(checks).toBe(1);
  });

  it('counts documents that hold what the schema refuses', async () => {
    relay.doc.getXmlFragment(TEXT_FRAGMENT).insert(0, [new Y.XmlElement('plaatje')]);
    relay.commit();
    await pass(1_000);
    expect(keeper.summary()).toEqual({ checked: 1, withProblems: 1 });
  });

  it('starts nothing after it was stopped', async () => {
    relay.commit();
    await keeper.stop();
    relay.commit();
    await pass(60_000);
    expect(checks).toBe(0);
  });
});

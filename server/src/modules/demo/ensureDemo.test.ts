import { describe, expect, it } from 'vitest';
import { TEST_DOCUMENTS } from '#testing/demoDocuments';
import { memoryRepositories } from '#testing/memoryRepositories';
import type { Account, DocumentRecord, Membership, TrajectRecord } from '#store/repositories';
import { ensureDemo } from './ensureDemo.ts';

function setup() {
  const { accounts, trajecten, documents, sessions, tables } = memoryRepositories();
  const started: string[] = [];
  let failAt = Infinity;
  let writes = 0;
  /** Lets the nth write fail, as a crash would. */
  const crashing = <Args extends readonly unknown[]>(write: (...args: Args) => Promise<void>) => {
    return async (...args: Args): Promise<void> => {
      writes += 1;
      if (writes === failAt) throw new Error('crash');
      await write(...args);
    };
  };
  const repositories = {
    tables,
    sessions,
    accounts: { ...accounts, save: crashing((account: Account) => accounts.save(account)) },
    trajecten: {
      ...trajecten,
      create: crashing((traject: TrajectRecord, members: readonly Membership[]) =>
        trajecten.create(traject, members),
      ),
    },
    documents: { ...documents, create: crashing((document: DocumentRecord) => documents.create(document)) },
  };
  const run = () =>
    ensureDemo({
      repositories,
      documents: TEST_DOCUMENTS,
      startText: crashing(async (id: string) => void started.push(id)),
      nowMs: () => 0,
    });
  return {
    repositories,
    started,
    run,
    crashAt: (write: number) => {
      failAt = write;
    },
    writes: () => writes,
  };
}

describe('ensureDemo', () => {
  it('makes one traject with eleven people, the visiedocument and a notitie for each municipality', async () => {
    const { repositories, run, started } = setup();
    await run();
    const { trajecten, memberships, documents } = repositories.tables;
    expect(trajecten).toMatchObject([{ huidigeStap: 3, raadLeestLive: true, demo: true }]);
    expect(memberships).toHaveLength(11);
    expect(documents.map(({ soort, gemeente }) => `${soort} ${gemeente}`)).toEqual([
      'visiedocument null',
      'notitie wijchen',
      'notitie druten',
      'notitie beuningen',
    ]);
    expect(documents.map(({ id }) => id)).toEqual(started);
  });

  it('changes nothing the second time', async () => {
    const { run, writes } = setup();
    await run();
    const before = writes();
    await run();
    expect(writes()).toBe(before);
  });

  it('ends up the same after a crash at any write', async () => {
    const whole = setup();
    await whole.run();
    for (let write = 1; write <= whole.writes(); write += 1) {
      const { repositories, run, crashAt, started } = setup();
      crashAt(write);
      await expect(run()).rejects.toThrow('crash');
      await run();
      const { trajecten, memberships, documents, accounts } = repositories.tables;
      expect([trajecten.length, memberships.length, documents.length, accounts.size]).toEqual([1, 11, 4, 11]);
      for (const { id } of documents) expect(started).toContain(id);
    }
  });

  it('does not take a notitie that people made for its own', async () => {
    const { repositories, run } = setup();
    await run();
    const { documents, trajecten } = repositories.tables;
    const [, notitie] = documents;
    const [traject] = trajecten;
    if (notitie === undefined || traject === undefined) throw new Error('nothing made');
    documents.splice(1, 1, {
      ...notitie,
      createdBy: [...repositories.tables.accounts.values()][0]?.id ?? null,
    });
    await run();
    expect(documents.filter(({ gemeente }) => gemeente === 'wijchen')).toHaveLength(2);
  });
});

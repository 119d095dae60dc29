import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mergeThroughDocument } from '#log/mergeUpdates';
import type { LogEntry } from '#log/UpdateLog';
import { FaultyDatabase, sqliteError } from '#testing/faultyDatabase';
import { documentIdOf } from '#testing/logHarness';
import { MIGRATIONS } from '#store/migrations/migrations';
import { migrate } from './migrate.ts';
import type { StoreResponse, StoreTask } from './protocol.ts';
import { StoreEngine } from './storeEngine.ts';

const VISIE = documentIdOf('visie');
const entry = (bytes: number): LogEntry => ({
  documentId: VISIE,
  update: new Uint8Array(bytes),
  author: null,
  claims: [],
});
const append = (bytes = 2): StoreTask => ({ kind: 'append', entries: [entry(bytes)] });

describe('StoreEngine', () => {
  let folder: string;
  let db: FaultyDatabase;
  let engine: StoreEngine;
  let answers: StoreResponse[];
  let failures: unknown[];
  let drained: () => void;
  let merge: (updates: readonly Uint8Array[]) => Promise<Uint8Array>;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'samenspraak-engine-'));
    db = new FaultyDatabase(join(folder, 'engine.sqlite'));
    db.exec('PRAGMA journal_mode = WAL');
    migrate(db, MIGRATIONS, 0);
    answers = [];
    failures = [];
    merge = async (updates) => mergeThroughDocument(updates);
    engine = new StoreEngine({
      db,
      merge: (updates) => merge(updates),
      nowMs: () => 1_000,
      defer: setImmediate,
      answer: (responses) => answers.push(...responses),
      failed: (cause) => failures.push(cause),
      drained: () => drained(),
    });
  });
  afterEach(() => {
    db.close();
    rmSync(folder, { recursive: true });
  });

  /** Asks several tasks at once and waits for everything to be answered. */
  async function ask(...tasks: readonly StoreTask[]): Promise<StoreResponse[]> {
    answers = [];
    tasks.forEach((task, id) => engine.accept({ id, task }));
    await new Promise<void>((resolve) => {
      drained = resolve;
      engine.accept({ id: null, task: { kind: 'close' } });
    });
    return answers.toSorted((one, other) => one.id - other.id);
  }

  it('puts appends that gathered into one commit, and answers reads after it', async () => {
    db.executed.length = 0;
    const responses = await ask({ kind: 'read', documentId: VISIE }, append(), append(), append());
    expect(db.executed.filter((sql) => sql === 'COMMIT')).toHaveLength(1);
    expect(responses.slice(1)).toEqual(
      [1, 2, 3].map((sequence) => ({ id: sequence, ok: true, value: [sequence] })),
    );
    expect(responses[0]).toMatchObject({
      ok: true,
      value: { kind: 'stored', document: { updates: { length: 3 } } },
    });
  });

  it('acknowledges nothing on a full disk and goes on, without a hole, when there is room', async () => {
    await ask(append());
    db.exec('PRAGMA max_page_count = 40');
    const full = await ask(append(200_000), append());
    expect(full).toEqual(
      [0, 1].map((id) => ({ id, ok: false, fault: expect.objectContaining({ code: 'overloaded' }) })),
    );
    db.exec('PRAGMA max_page_count = 100000');
    expect(await ask(append(200_000), { kind: 'read', documentId: VISIE })).toMatchObject([
      { ok: true, value: [2] },
      { ok: true, value: { kind: 'stored' } },
    ]);
    expect(failures).toEqual([]);
  });

  it('keeps counting rightly after a commit that failed', async () => {
    db.failing.set('COMMIT', sqliteError(13, 'full'));
    expect(await ask(append(), append())).toMatchObject([{ ok: false }, { ok: false }]);
    db.failing.clear();
    expect(await ask(append())).toEqual([{ id: 0, ok: true, value: [1] }]);
  });

  it('refuses every kind of task after a failed flush', async () => {
    db.failing.set('COMMIT', sqliteError(1034, 'disk I/O error'));
    await ask(append());
    db.failing.clear();
    const refused = await ask(
      append(),
      { kind: 'read', documentId: VISIE },
      { kind: 'compact', documentId: VISIE },
      { kind: 'query', statement: { sql: 'SELECT 1', parameters: [] } },
      { kind: 'batch', statements: [] },
    );
    expect(refused.map(({ ok }) => ok)).toEqual([false, false, false, false, false]);
    expect(failures).toHaveLength(1);
  });

  it('leaves the log as it was when the merge fails', async () => {
    await ask(append());
    merge = () => Promise.reject(new Error('no memory'));
    expect(await ask({ kind: 'compact', documentId: VISIE })).toEqual([
      { id: 0, ok: false, fault: { code: null, message: 'no memory' } },
    ]);
    expect(await ask({ kind: 'read', documentId: VISIE })).toMatchObject([
      { value: { document: { snapshot: null, updates: { length: 1 } } } },
    ]);
  });

  it('runs a batch whole or not at all', async () => {
    const insert = (id: string) => ({
      sql: 'INSERT INTO account (id, naam, created_at_ms) VALUES (?, ?, ?)',
      parameters: [id, 'Naam', 1],
    });
    const count = { sql: 'SELECT count(*) AS count FROM account', parameters: [] };
    const [twice] = await ask({ kind: 'batch', statements: [insert('a'), insert('a')] });
    expect(twice).toMatchObject({ ok: false, fault: { code: null } });
    await ask({ kind: 'batch', statements: [insert('b')] });
    expect(await ask({ kind: 'query', statement: count })).toEqual([
      { id: 0, ok: true, value: [{ count: 1 }] },
    ]);
  });
});

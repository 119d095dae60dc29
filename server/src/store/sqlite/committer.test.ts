import { beforeEach, describe, expect, it } from 'vitest';
import { FaultyDatabase, sqliteError } from '#testing/faultyDatabase';
import { Committer, type WriteJob } from './committer.ts';
import { StoreStopped } from './storeFaults.ts';

const FULL = sqliteError(13, 'database or disk is full');
const FSYNC = sqliteError(1034, 'disk I/O error');
const CHECKPOINT = 'PRAGMA wal_checkpoint(PASSIVE)';

describe('Committer', () => {
  let db: FaultyDatabase;
  let committer: Committer;
  let told: string[];

  beforeEach(() => {
    db = new FaultyDatabase(':memory:');
    db.exec('CREATE TABLE word (text TEXT NOT NULL UNIQUE) STRICT');
    told = [];
    committer = new Committer(db, {
      rolledBack: () => told.push('rolledBack'),
      failed: (cause) => told.push(`failed: ${String(cause)}`),
    });
  });

  const insert = (text: string, payloadBytes = 0): WriteJob => ({
    run: () => db.prepare('INSERT INTO word VALUES (?)').run(text).changes,
    payloadBytes,
  });
  const stored = (): unknown[] =>
    db
      .prepare('SELECT text FROM word ORDER BY text')
      .all()
      .map(({ text }) => text);
  const kinds = (jobs: readonly WriteJob[]): boolean[] => committer.commit(jobs).map(({ ok }) => ok);

  it('commits a group of writes once', () => {
    expect(kinds([insert('a'), insert('b'), insert('c')])).toEqual([true, true, true]);
    expect(stored()).toEqual(['a', 'b', 'c']);
    expect(db.executed.filter((sql) => sql === 'COMMIT')).toHaveLength(1);
    expect(told).toEqual([]);
  });

  it('undoes a write that fails, and that one alone', () => {
    const half: WriteJob = {
      payloadBytes: 0,
      run: () => {
        insert('half').run();
        insert('a').run();
      },
    };
    expect(kinds([insert('a'), half, insert('b')])).toEqual([true, false, true]);
    expect(stored()).toEqual(['a', 'b']);
    expect(told).toEqual(['rolledBack']);
  });

  it('acknowledges nothing of a group whose commit fails, and goes on when the disk has room again', () => {
    db.failing.set('COMMIT', FULL);
    expect(committer.commit([insert('a'), insert('b')])).toEqual([
      { ok: false, error: FULL },
      { ok: false, error: FULL },
    ]);
    expect(told).toEqual(['rolledBack']);
    db.failing.clear();
    expect(kinds([insert('a')])).toEqual([true]);
    expect(stored()).toEqual(['a']);
  });

  it('acknowledges nothing of a group whose transaction ended in one of its writes', () => {
    const ending: WriteJob = {
      payloadBytes: 0,
      run: () => {
        db.exec('ROLLBACK');
        throw FULL;
      },
    };
    expect(kinds([insert('a'), ending, insert('b')])).toEqual([false, false, false]);
    expect(kinds([insert('c')])).toEqual([true]);
    expect(stored()).toEqual(['c']);
  });

  it('stops for good after a failed flush', () => {
    db.failing.set('COMMIT', FSYNC);
    expect(kinds([insert('a')])).toEqual([false]);
    db.failing.clear();
    const [outcome] = committer.commit([insert('b')]);
    expect(outcome).toEqual({ ok: false, error: expect.any(StoreStopped) });
    expect(committer.stopped).not.toBeNull();
    expect(stored()).toEqual([]);
    expect(told).toEqual(['rolledBack', 'failed: Error: disk I/O error']);
  });

  it('stops for good when even the rollback fails', () => {
    db.failing.set('COMMIT', FULL).set('ROLLBACK', FULL);
    expect(kinds([insert('a')])).toEqual([false]);
    expect(committer.stopped).not.toBeNull();
  });

  it('moves a grown WAL into the file after the commit', () => {
    expect(kinds([insert('a', 5_000_000), insert('b')])).toEqual([true, true]);
    expect(db.executed.slice(-2)).toEqual(['COMMIT', CHECKPOINT]);
    kinds([insert('c')]);
    expect(db.executed.at(-1)).toBe('COMMIT');
  });

  it('keeps what it committed when the flush of the file fails, and stops', () => {
    db.failing.set(CHECKPOINT, FSYNC);
    expect(kinds([insert('a', 5_000_000)])).toEqual([true]);
    expect(kinds([insert('b')])).toEqual([false]);
    expect(stored()).toEqual(['a']);
  });

  it('goes on when there is no room to move the WAL', () => {
    db.failing.set(CHECKPOINT, FULL);
    expect(kinds([insert('a', 5_000_000)])).toEqual([true]);
    expect(kinds([insert('b')])).toEqual([true]);
    expect(told).toEqual([]);
  });
});

import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import type { Migration } from '#store/migrations/migration';
import { MIGRATIONS } from '#store/migrations/migrations';
import { migrate } from './migrate.ts';

const first: Migration = {
  number: 1,
  name: 'first',
  statements: ({ integer, tableOptions }) => [`CREATE TABLE one (n ${integer} NOT NULL)${tableOptions}`],
};
const second: Migration = {
  number: 2,
  name: 'second',
  statements: () => ['INSERT INTO one VALUES (1)', 'ALTER TABLE one RENAME TO two'],
};
const broken: Migration = {
  number: 2,
  name: 'broken',
  statements: () => ['CREATE TABLE half (n INTEGER) STRICT', 'CREATE TABLE one (n INTEGER) STRICT'],
};

const tables = (db: DatabaseSync): unknown[] =>
  db
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'migration' ORDER BY name`)
    .all()
    .map(({ name }) => name);
const applied = (db: DatabaseSync): unknown[] =>
  db
    .prepare('SELECT number, name, applied_at_ms FROM migration ORDER BY number')
    .all()
    .map((row) => Object.values(row));

describe('migrate', () => {
  it('applies what is missing, in order, and records when', () => {
    const db = new DatabaseSync(':memory:');
    expect(migrate(db, [first], 10)).toEqual({ ok: true, value: undefined });
    expect(migrate(db, [first, second], 20)).toEqual({ ok: true, value: undefined });
    expect(tables(db)).toEqual(['two']);
    expect(applied(db)).toEqual([
      [1, 'first', 10],
      [2, 'second', 20],
    ]);
  });

  it('changes nothing the second time', () => {
    const db = new DatabaseSync(':memory:');
    migrate(db, MIGRATIONS, 10);
    const before = tables(db);
    migrate(db, MIGRATIONS, 20);
    expect(tables(db)).toEqual(before);
    expect(applied(db)).toEqual(MIGRATIONS.map(({ number, name }) => [number, name, 10]));
  });

  it('leaves the database as it was when a migration fails', () => {
    const db = new DatabaseSync(':memory:');
    migrate(db, [first], 10);
    expect(() => migrate(db, [first, broken], 20)).toThrow(/already exists/);
    expect(tables(db)).toEqual(['one']);
    expect(applied(db)).toEqual([[1, 'first', 10]]);
  });

  it('refuses a database that is ahead of it', () => {
    const db = new DatabaseSync(':memory:');
    migrate(db, [first, second], 10);
    expect(migrate(db, [first], 20)).toEqual({ ok: false, error: 'newer' });
    expect(tables(db)).toEqual(['two']);
  });
});

describe('the migrations', () => {
  it('are numbered from 1 without holes', () => {
    expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });
});

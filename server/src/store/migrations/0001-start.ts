import type { Migration } from './migration.ts';

/**
 * Accounts, sessions, trajecten and documents, and the update log. The log refers to no other table: it must stay
 * readable whatever happens to accounts or documents.
 */
export const start: Migration = {
  number: 1,
  name: 'start',
  statements: ({ bytes, integer, tableOptions }) => [
    `CREATE TABLE account (
      id TEXT NOT NULL PRIMARY KEY,
      naam TEXT NOT NULL,
      created_at_ms ${integer} NOT NULL
    )${tableOptions}`,
    `CREATE TABLE session (
      token_hash TEXT NOT NULL PRIMARY KEY,
      account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
      created_at_ms ${integer} NOT NULL,
      expires_at_ms ${integer} NOT NULL
    )${tableOptions}`,
    `CREATE INDEX session_by_account ON session (account_id)`,
    `CREATE INDEX session_by_expiry ON session (expires_at_ms)`,
    `CREATE TABLE traject (
      id TEXT NOT NULL PRIMARY KEY,
      naam TEXT NOT NULL,
      huidige_stap ${integer} NOT NULL CHECK (huidige_stap BETWEEN 1 AND 6),
      raad_leest_live ${integer} NOT NULL CHECK (raad_leest_live IN (0, 1)),
      demo ${integer} NOT NULL CHECK (demo IN (0, 1))
    )${tableOptions}`,
    `CREATE TABLE traject_gemeente (
      traject_id TEXT NOT NULL REFERENCES traject (id),
      slug TEXT NOT NULL,
      position ${integer} NOT NULL,
      naam TEXT NOT NULL,
      code TEXT NOT NULL,
      letter TEXT NOT NULL,
      vorm TEXT NOT NULL,
      PRIMARY KEY (traject_id, slug)
    )${tableOptions}`,
    `CREATE TABLE membership (
      traject_id TEXT NOT NULL REFERENCES traject (id),
      account_id TEXT NOT NULL REFERENCES account (id),
      rol TEXT NOT NULL,
      gemeente TEXT,
      PRIMARY KEY (traject_id, account_id, rol),
      FOREIGN KEY (traject_id, gemeente) REFERENCES traject_gemeente (traject_id, slug)
    )${tableOptions}`,
    `CREATE INDEX membership_by_account ON membership (account_id)`,
    `CREATE TABLE document (
      id TEXT NOT NULL PRIMARY KEY,
      traject_id TEXT NOT NULL REFERENCES traject (id),
      soort TEXT NOT NULL,
      titel TEXT NOT NULL,
      gemeente TEXT,
      created_at_ms ${integer} NOT NULL,
      created_by TEXT REFERENCES account (id),
      FOREIGN KEY (traject_id, gemeente) REFERENCES traject_gemeente (traject_id, slug)
    )${tableOptions}`,
    `CREATE INDEX document_by_traject ON document (traject_id, created_at_ms)`,
    `CREATE TABLE log_update (
      document_id TEXT NOT NULL,
      sequence ${integer} NOT NULL,
      bytes ${bytes} NOT NULL,
      checksum ${integer} NOT NULL,
      author TEXT,
      stored_at_ms ${integer} NOT NULL,
      chain_hash ${bytes} NOT NULL,
      PRIMARY KEY (document_id, sequence)
    )${tableOptions}`,
    `CREATE TABLE log_snapshot (
      document_id TEXT NOT NULL PRIMARY KEY,
      sequence ${integer} NOT NULL,
      bytes ${bytes} NOT NULL,
      checksum ${integer} NOT NULL,
      chain_hash ${bytes} NOT NULL
    )${tableOptions}`,
    `CREATE TABLE log_head (
      document_id TEXT NOT NULL PRIMARY KEY,
      sequence ${integer} NOT NULL,
      chain_hash ${bytes} NOT NULL
    )${tableOptions}`,
    `CREATE TABLE log_claim (
      document_id TEXT NOT NULL,
      client_id ${integer} NOT NULL,
      account_id TEXT NOT NULL,
      rol TEXT NOT NULL,
      gemeente TEXT,
      PRIMARY KEY (document_id, client_id)
    )${tableOptions}`,
  ],
};

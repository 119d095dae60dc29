/** Words that differ between the SQL of SQLite and PostgreSQL. */
export interface SqlWords {
  /** Type of byte strings. */
  readonly bytes: string;
  /** Type of whole numbers up to 2^53. */
  readonly integer: string;
  /** What follows the closing bracket of a table. */
  readonly tableOptions: string;
}

/** SQLite's words; STRICT tables refuse values of another type than their column's. */
export const SQLITE_WORDS: SqlWords = { bytes: 'BLOB', integer: 'INTEGER', tableOptions: ' STRICT' };

/** One step of the database's form. Once released a migration never changes: the next one has a new number. */
export interface Migration {
  /** Contiguous from 1. */
  readonly number: number;
  readonly name: string;
  /** The statements in order; they run in one transaction. */
  statements(words: SqlWords): readonly string[];
}

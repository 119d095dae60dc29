import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checksumOf } from '#log/chain';
import type { LogDamage } from '#log/UpdateLog';
import { documentIdOf, readStored, stateOf } from '#testing/logHarness';
import { storeFolder, type StoreFolder } from '#testing/storeFolder';
import { tamperBySql, tamperBytes } from '#testing/tamperedFile';
import { textOf, typingDocument } from '#testing/yjsTyping';

const DAMAGED = documentIdOf('damaged');
const WHOLE = documentIdOf('whole');
/** The texts differ, so that bytes looked for in the file are the damaged document's. */
const WHOLE_WORDS = ['Een. ', 'Twee. ', 'Drie. ', 'z'.repeat(100_000)];
const WORDS = ['Eerste alinea. ', 'Tweede alinea. ', 'Derde alinea. ', 'x'.repeat(100_000)];
const bytes = (text: string): Uint8Array => Buffer.from(text);

let folder: StoreFolder;

/** Two documents of four updates, in a closed store. */
async function fill(compacted: boolean): Promise<void> {
  const store = await folder.open();
  for (const [documentId, paragraphs] of [
    [DAMAGED, WORDS],
    [WHOLE, WHOLE_WORDS],
  ] as const) {
    const typist = typingDocument(1);
    for (const words of paragraphs) {
      const update = typist.change((text) => text.insert(text.length, words));
      await store.log.append([{ documentId, update, author: null, claims: [] }]);
    }
  }
  if (compacted) await store.log.compact(DAMAGED);
  await store.close();
}

const CASES: readonly {
  title: string;
  compacted?: boolean;
  tamper: (path: string) => void;
  damage: Omit<LogDamage, 'documentId'>;
}[] = [
  {
    title: 'a flipped payload byte',
    tamper: (path) => tamperBytes(path, bytes('Tweede'), bytes('tweede')),
    damage: { sequence: 2, reason: 'checksum' },
  },
  {
    title: 'pages overwritten with other bytes',
    tamper: (path) => tamperBytes(path, bytes('x'.repeat(3_000)), bytes('y'.repeat(40_000))),
    damage: { sequence: 4, reason: 'checksum' },
  },
  {
    title: 'a payload that was replaced together with its checksum',
    tamper: (path) => {
      const forged = Uint8Array.from([0, 0]);
      const sql = `UPDATE log_update SET bytes = ?, checksum = ? WHERE document_id = ? AND sequence = 2`;
      tamperBySql(path, sql, forged, checksumOf(forged), DAMAGED);
    },
    damage: { sequence: 2, reason: 'chain' },
  },
  {
    title: 'another author',
    tamper: (path) =>
      tamperBySql(path, `UPDATE log_update SET author = 'iemand' WHERE document_id = ?`, DAMAGED),
    damage: { sequence: 1, reason: 'chain' },
  },
  {
    title: 'a middle row taken out',
    tamper: (path) =>
      tamperBySql(path, `DELETE FROM log_update WHERE document_id = ? AND sequence = 2`, DAMAGED),
    damage: { sequence: 2, reason: 'gap' },
  },
  {
    title: 'a tail cut off',
    tamper: (path) =>
      tamperBySql(path, `DELETE FROM log_update WHERE document_id = ? AND sequence > 2`, DAMAGED),
    damage: { sequence: 3, reason: 'gap' },
  },
  {
    title: 'all rows taken out',
    tamper: (path) => tamperBySql(path, `DELETE FROM log_update WHERE document_id = ?`, DAMAGED),
    damage: { sequence: 1, reason: 'gap' },
  },
  {
    title: 'a lost head',
    tamper: (path) => tamperBySql(path, `DELETE FROM log_head WHERE document_id = ?`, DAMAGED),
    damage: { sequence: 5, reason: 'gap' },
  },
  {
    title: 'a flipped byte in the snapshot',
    compacted: true,
    tamper: (path) => {
      const sql = `UPDATE log_snapshot SET bytes = zeroblob(length(bytes)) WHERE document_id = ?`;
      tamperBySql(path, sql, DAMAGED);
    },
    damage: { sequence: 4, reason: 'checksum' },
  },
  {
    title: 'a snapshot taken out',
    compacted: true,
    tamper: (path) => tamperBySql(path, `DELETE FROM log_snapshot WHERE document_id = ?`, DAMAGED),
    damage: { sequence: 1, reason: 'gap' },
  },
];

describe('a damaged file', () => {
  beforeEach(async () => {
    folder = await storeFolder();
  });
  afterEach(() => folder.remove());

  it.each(CASES)('is seen: $title; other documents keep working', async ({ compacted, tamper, damage }) => {
    await fill(compacted ?? false);
    tamper(folder.path);
    const { log } = await folder.open();
    expect(await log.read(DAMAGED)).toEqual({ kind: 'damaged', damage: { documentId: DAMAGED, ...damage } });
    await expect(log.compact(DAMAGED)).rejects.toMatchObject({ code: 'quarantined' });
    expect(
      await log.append([{ documentId: WHOLE, update: Uint8Array.of(0, 0), author: null, claims: [] }]),
    ).toEqual([WHOLE_WORDS.length + 1]);
    expect(textOf(stateOf(await readStored(log, WHOLE)))).toBe(WHOLE_WORDS.join(''));
  });
});

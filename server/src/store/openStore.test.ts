import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { documentIdOf } from '#testing/logHarness';
import { startLogWriter } from '#testing/logWriterProcess';
import { storeFolder, type StoreFolder } from '#testing/storeFolder';
import { tamperBySql } from '#testing/tamperedFile';
import { openStore } from './openStore.ts';
import { DATABASE_FILE } from './sqlite/openDatabase.ts';

const options = {
  onFault: (fault: Error) => {
    throw fault;
  },
};

describe('openStore', () => {
  let folder: StoreFolder;
  beforeEach(async () => {
    folder = await storeFolder();
  });
  afterEach(() => folder.remove());

  it('refuses a folder that another process has open, until that process is gone', async () => {
    const writer = startLogWriter(folder.path);
    await writer.printed(1);
    expect(await openStore(folder.path, options)).toEqual({ ok: false, error: 'inUse' });
    await writer.kill();
    const store = await folder.open();

    const second = startLogWriter(folder.path);
    await second.printed(1);
    await second.kill();
    expect(second.lines).toEqual(['refused inUse']);
    expect((await store.log.read(documentIdOf('een'))).kind).toBe('stored');
  });

  it('refuses a folder that this process has open already', async () => {
    await folder.open();
    expect(await openStore(folder.path, options)).toEqual({ ok: false, error: 'inUse' });
  });

  it('refuses a folder that cannot be made', async () => {
    const file = join(folder.path, 'file');
    await writeFile(file, '');
    expect(await openStore(join(file, 'data'), options)).toEqual({ ok: false, error: 'unwritable' });
  });

  it('refuses a folder in which the file cannot be made', async () => {
    await mkdir(join(folder.path, DATABASE_FILE));
    expect(await openStore(folder.path, options)).toEqual({ ok: false, error: 'unwritable' });
  });

  it('refuses a file that is no database', async () => {
    await writeFile(join(folder.path, DATABASE_FILE), 'Geen database, maar wel een bestand.'.repeat(200));
    expect(await openStore(folder.path, options)).toEqual({ ok: false, error: 'notADatabase' });
  });

  it('refuses a database that a later version has changed, and leaves it as it was', async () => {
    const store = await folder.open();
    await store.close();
    const sql = `INSERT INTO migration (number, name, applied_at_ms) VALUES (9999, 'later', 0)`;
    tamperBySql(folder.path, sql);
    expect(await openStore(folder.path, options)).toEqual({ ok: false, error: 'newer' });
    tamperBySql(folder.path, `DELETE FROM migration WHERE number = 9999`);
    await folder.open();
  });

  it('finishes what was asked before a close, and refuses what is asked after it', async () => {
    const store = await folder.open();
    const entry = { documentId: documentIdOf('een'), update: Uint8Array.of(0, 0), author: null, claims: [] };
    const [appended, compacted, closed] = [
      store.log.append([entry]),
      store.log.compact(entry.documentId),
      store.close(),
    ];
    await expect(store.log.append([entry])).rejects.toMatchObject({ code: 'draining' });
    expect(await appended).toEqual([1]);
    await compacted;
    await closed;
    await store.close();
    expect((await (await folder.open()).log.read(entry.documentId)).kind).toBe('stored');
  });
});

import { accountIdSchema } from '@samenspraak/shared/protocol/documentId';
import type { AccountId, DocumentId } from '@samenspraak/shared/protocol/documentId';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ClientClaim, LogEntry, StoredDocument, UpdateLog } from '#log/UpdateLog';
import { documentIdOf, readStored, stateOf, type LogHarness } from './logHarness.ts';
import { itKeepsTheState } from './updateLogModel.ts';
import { textOf, typingDocument } from './yjsTyping.ts';

const VISIE = documentIdOf('visie');
const NOTITIE = documentIdOf('notitie');
const AUTHOR: AccountId = accountIdSchema.parse('wijchen-woordvoerder');
const CLAIM: ClientClaim = {
  clientId: 7,
  accountId: AUTHOR,
  capacity: { rol: 'procesbegeleider', gemeente: null },
};

/** What every store of updates must do; run it with a factory of empty stores. */
export function describeUpdateLog(name: string, open: () => Promise<LogHarness>): void {
  describe(`${name} as an UpdateLog`, () => {
    let harness: LogHarness;
    let log: UpdateLog;
    beforeEach(async () => {
      harness = await open();
      log = harness.log;
    });
    afterEach(() => harness.close());

    it('reads an unknown document as an empty one', async () => {
      expect(await readStored(log, VISIE)).toEqual({
        snapshot: null,
        snapshotSequence: 0,
        updates: [],
        claims: [],
      });
    });

    it('compacts an unknown document to an empty one', async () => {
      await log.compact(VISIE);
      expect(await readStored(log, VISIE)).toEqual({
        snapshot: null,
        snapshotSequence: 0,
        updates: [],
        claims: [],
      });
    });

    it('keeps updates in order, with contiguous sequences per document', async () => {
      const entries = [1, 2, 3].flatMap((byte) => [entry(VISIE, [byte]), entry(NOTITIE, [byte, byte])]);
      expect(await log.append(entries)).toEqual([1, 1, 2, 2, 3, 3]);
      expect(await log.append([entry(VISIE, [4])])).toEqual([4]);
      expect(bytesOf(await readStored(log, VISIE))).toEqual([[1], [2], [3], [4]]);
      expect(bytesOf(await readStored(log, NOTITIE))).toEqual([
        [1, 1],
        [2, 2],
        [3, 3],
      ]);
      expect((await readStored(log, VISIE)).updates.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
    });

    it('answers every one of many appends with its own sequence', async () => {
      const answers = Array.from({ length: 500 }, (_, index) => log.append([entry(VISIE, [index % 256])]));
      expect((await Promise.all(answers)).flat()).toEqual(
        Array.from({ length: 500 }, (_, index) => index + 1),
      );
      expect(bytesOf(await readStored(log, VISIE)).map(([byte]) => byte)).toEqual(
        Array.from({ length: 500 }, (_, index) => index % 256),
      );
    });

    it('answers an empty append with nothing', async () => {
      expect(await log.append([])).toEqual([]);
    });

    it('keeps everything over a reopening and goes on counting', async () => {
      await log.append([entry(VISIE, [1], [CLAIM]), entry(VISIE, [2])]);
      log = await harness.reopen();
      expect(await log.append([entry(VISIE, [3])])).toEqual([3]);
      const document = await readStored(log, VISIE);
      expect(bytesOf(document)).toEqual([[1], [2], [3]]);
      expect(document.claims).toEqual([CLAIM]);
    });

    it('stores an update of over a mebibyte', async () => {
      const large = Uint8Array.from({ length: 1_200_000 }, (_, index) => index % 251);
      await log.append([entry(VISIE, large)]);
      log = await harness.reopen();
      const [update] = (await readStored(log, VISIE)).updates;
      expect(Buffer.compare(update?.update ?? new Uint8Array(), large)).toBe(0);
    });

    it('stores no more of an update than its own part of a larger buffer', async () => {
      const received = Uint8Array.from([9, 9, 1, 2, 9]);
      await log.append([entry(VISIE, received.subarray(2, 4))]);
      expect(bytesOf(await readStored(log, VISIE))).toEqual([[1, 2]]);
    });

    it('stores claims without an update and answers the last sequence', async () => {
      expect(await log.append([entry(VISIE, null, [CLAIM])])).toEqual([0]);
      await log.append([entry(VISIE, [1])]);
      const second = { ...CLAIM, clientId: 2 ** 32 - 1 };
      expect(await log.append([entry(VISIE, null, [second])])).toEqual([1]);
      const document = await readStored(log, VISIE);
      expect(document.claims).toEqual([CLAIM, second]);
      expect((await readStored(log, NOTITIE)).claims).toEqual([]);
    });

    it('stores a repeated claim once', async () => {
      await log.append([entry(VISIE, [1], [CLAIM]), entry(VISIE, [2], [CLAIM])]);
      expect((await readStored(log, VISIE)).claims).toEqual([CLAIM]);
    });

    it('stores nothing of a call that claims another account’s clientID', async () => {
      await log.append([entry(VISIE, [1], [CLAIM])]);
      const forged = { ...CLAIM, accountId: accountIdSchema.parse('druten-woordvoerder') };
      const call = [entry(NOTITIE, [5]), entry(VISIE, [6]), entry(VISIE, [7], [forged])];
      await expect(log.append(call)).rejects.toThrow(/another account/);
      expect(bytesOf(await readStored(log, NOTITIE))).toEqual([]);
      expect(await log.append([entry(VISIE, [2])])).toEqual([2]);
      expect(bytesOf(await readStored(log, VISIE))).toEqual([[1], [2]]);
    });

    it('leaves no hole where a call was refused among others', async () => {
      await log.append([entry(VISIE, [1], [CLAIM])]);
      const forged = { ...CLAIM, accountId: accountIdSchema.parse('druten-woordvoerder') };
      const calls = [
        log.append([entry(VISIE, [2])]),
        log.append([entry(VISIE, [6]), entry(VISIE, [7], [forged])]),
        log.append([entry(VISIE, [3])]),
      ];
      expect((await Promise.allSettled(calls)).map(({ status }) => status)).toEqual([
        'fulfilled',
        'rejected',
        'fulfilled',
      ]);
      expect(bytesOf(await readStored(log, VISIE))).toEqual([[1], [2], [3]]);
    });

    it('compacts to one snapshot with the same text, without what was deleted, and keeps claims', async () => {
      const typist = typingDocument(7);
      const updates = [
        typist.change((text) => text.insert(0, 'Samen groen, en geheim')),
        typist.change((text) => text.delete(11, 11)),
        typist.change((text) => text.insert(11, '.')),
      ];
      await log.append(updates.map((update) => entry(VISIE, update, [CLAIM])));
      await log.compact(VISIE);
      log = await harness.reopen();
      const document = await readStored(log, VISIE);
      expect(document).toMatchObject({ snapshotSequence: 3, updates: [], claims: [CLAIM] });
      expect(textOf(stateOf(document))).toBe('Samen groen.');
      expect(Buffer.from(document.snapshot ?? []).includes('geheim')).toBe(false);
    });

    it('keeps updates that arrive during a compaction', async () => {
      const typist = typingDocument(7);
      const type = (): Uint8Array => typist.change((text) => text.insert(text.length, 'woord '));
      await log.append(Array.from({ length: 200 }, () => entry(VISIE, type())));
      const compacted = log.compact(VISIE);
      const appended = Array.from({ length: 50 }, () => log.append([entry(VISIE, type())]));
      const second = log.compact(VISIE);
      expect((await Promise.all(appended)).flat().at(-1)).toBe(250);
      await Promise.all([compacted, second]);
      const document = await readStored(log, VISIE);
      expect(document.snapshotSequence).toBeGreaterThanOrEqual(200);
      expect(document.snapshotSequence + document.updates.length).toBe(250);
      expect(textOf(stateOf(document))).toBe(typist.text.toJSON());
    });
  });
  describe(`${name} as a model`, () => {
    itKeepsTheState(open);
  });
}

function entry(
  documentId: DocumentId,
  update: Uint8Array | readonly number[] | null,
  claims: readonly ClientClaim[] = [],
): LogEntry {
  return { documentId, update: update === null ? null : asBytes(update), author: AUTHOR, claims };
}

function asBytes(update: Uint8Array | readonly number[]): Uint8Array {
  return update instanceof Uint8Array ? update : Uint8Array.from(update);
}

function bytesOf({ updates }: StoredDocument): number[][] {
  return updates.map(({ update }) => [...update]);
}

import { accountIdSchema } from '@samenspraak/shared/protocol/documentId';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentIdOf } from '#testing/logHarness';
import { chainHash, checksumOf, type LogLink } from './chain.ts';
import { EMPTY_HEAD, verifyLog, type LogHead, type LogRow } from './verifyLog.ts';

const VISIE = documentIdOf('visie');
const AUTHOR = accountIdSchema.parse('anne');
const payloads = fc.array(fc.uint8Array({ maxLength: 20 }), { minLength: 1, maxLength: 12 });

function written(updates: readonly Uint8Array[]): { rows: LogRow[]; head: LogHead } {
  const rows: LogRow[] = [];
  let head: LogHead = EMPTY_HEAD;
  for (const update of updates) {
    const sequence = head.sequence + 1;
    const link: LogLink = { documentId: VISIE, sequence, author: AUTHOR, storedAtMs: sequence * 10, update };
    const hash = chainHash(head.chainHash, link);
    rows.push({ ...link, checksum: checksumOf(update), chainHash: hash });
    head = { sequence, chainHash: hash };
  }
  return { rows, head };
}

describe('verifyLog', () => {
  it('accepts what was written, also from a snapshot on', () => {
    fc.assert(
      fc.property(payloads, fc.nat(), (updates, cut) => {
        const { rows, head } = written(updates);
        const whole = verifyLog(VISIE, null, rows, head);
        expect(whole.ok && whole.value.map(({ update }) => update)).toEqual(updates);

        const reached = rows[cut % rows.length] ?? EMPTY_HEAD;
        const bytes = Uint8Array.of(1, 2, 3);
        const snapshot = {
          sequence: reached.sequence,
          chainHash: reached.chainHash,
          bytes,
          checksum: checksumOf(bytes),
        };
        const rest = verifyLog(VISIE, snapshot, rows.slice(reached.sequence), head);
        expect(rest.ok && rest.value.length).toBe(rows.length - reached.sequence);
      }),
    );
  });

  it.each<[string, (row: LogRow) => LogRow]>([
    ['payload', (row) => ({ ...row, update: Uint8Array.of(...row.update, 1) })],
    ['author', (row) => ({ ...row, author: null })],
    ['time', (row) => ({ ...row, storedAtMs: row.storedAtMs + 1 })],
    ['place', (row) => ({ ...row, sequence: row.sequence + 1 })],
    ['checksum', (row) => ({ ...row, checksum: row.checksum ^ 1 })],
    ['chain hash', (row) => ({ ...row, chainHash: new Uint8Array(32) })],
  ])('names the row of which the %s was changed', (_, change) => {
    fc.assert(
      fc.property(payloads, fc.nat(), (updates, at) => {
        const { rows, head } = written(updates);
        const index = at % rows.length;
        const changed = rows.map((row, place) => (place === index ? change(row) : row));
        expect(verifyLog(VISIE, null, changed, head)).toMatchObject({
          ok: false,
          error: { documentId: VISIE, sequence: index + 1 },
        });
      }),
    );
  });

  it('sees rows that were taken out or put in another order', () => {
    fc.assert(
      fc.property(payloads, fc.nat(), (updates, at) => {
        const { rows, head } = written(updates);
        const index = at % rows.length;
        const expected = { ok: false, error: { documentId: VISIE, sequence: index + 1, reason: 'gap' } };
        expect(verifyLog(VISIE, null, rows.toSpliced(index, 1), head)).toEqual(expected);
        const { length } = rows;
        if (index + 1 === length) return;
        const swapped = rows.map((row, place) => (place === index ? (rows[index + 1] ?? row) : row));
        expect(verifyLog(VISIE, null, swapped, head)).toEqual(expected);
      }),
    );
  });

  it('sees a log that was written anew from a row on', () => {
    const { head } = written([Uint8Array.of(1), Uint8Array.of(2)]);
    const forged = written([Uint8Array.of(1), Uint8Array.of(3)]);
    expect(verifyLog(VISIE, null, forged.rows, head)).toEqual({
      ok: false,
      error: { documentId: VISIE, sequence: 2, reason: 'chain' },
    });
  });
});

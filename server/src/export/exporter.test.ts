import { describe, expect, it } from 'vitest';
import { COMPLETE, exportText, longDocument, META } from '#testing/exportFixtures';
import { exportDocument } from './exportDocument.ts';
import { Exporter } from './exporter.ts';
import type { ExportRequest } from './meta.ts';

const request: ExportRequest = { text: exportText(COMPLETE), meta: META, formaat: 'docx' };
const long: ExportRequest = { text: exportText(longDocument(200)), meta: META, formaat: 'docx' };

describe('Exporter', () => {
  it('writes in its workers what is written without them', async () => {
    const exporter = new Exporter();
    const [one, other] = await Promise.all([
      exporter.write(request),
      exporter.write({ ...request, formaat: 'html' }),
    ]);
    const here = await exportDocument(request);
    expect(Buffer.compare(one.bytes, here.bytes)).toBe(0);
    expect(one).toMatchObject({ mediaType: here.mediaType, bestandsnaam: here.bestandsnaam });
    expect(other.mediaType).toBe('text/html; charset=utf-8');
    await exporter.stop();
  });

  it('refuses what is too much, and goes on with what waits', async () => {
    const exporter = new Exporter({ waiting: 1 });
    const taken = [exporter.write(request), exporter.write(request)];
    await expect(exporter.write(request)).rejects.toMatchObject({ code: 'overloaded' });
    expect(await Promise.all(taken)).toHaveLength(2);
    await exporter.stop();
  });

  it('ends an export that takes too long, and only that one', async () => {
    const exporter = new Exporter({ jobMs: 1 });
    await expect(exporter.write(long)).rejects.toMatchObject({ code: 'overloaded' });
    await exporter.stop();
  });

  it('fails with what went wrong in the worker, and writes the next', async () => {
    const exporter = new Exporter();
    const impossible = { ...request, meta: { ...META, datum: new Date(Number.NaN) } };
    await expect(exporter.write(impossible)).rejects.toThrow(RangeError);
    expect((await exporter.write(request)).bytes.length).toBeGreaterThan(0);
    await exporter.stop();
  });

  it('answers what runs and what waits once it is stopped', async () => {
    const exporter = new Exporter();
    const outcomes = Promise.allSettled([exporter.write(long), exporter.write(request)]);
    await exporter.stop();
    expect(await outcomes).toMatchObject([
      { status: 'rejected', reason: { code: 'draining' } },
      { status: 'rejected', reason: { code: 'draining' } },
    ]);
  });
});

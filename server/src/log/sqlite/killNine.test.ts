import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { documentIdOf, readStored, stateOf } from '#testing/logHarness';
import { startLogWriter } from '#testing/logWriterProcess';
import { storeFolder, type StoreFolder } from '#testing/storeFolder';
import { textOf } from '#testing/yjsTyping';

/** Acknowledgements to wait for before the kill, so that it falls at another moment in each round. */
const ROUNDS = [25, 140, 333, 600];

describe('kill -9 of a process that writes and compacts', () => {
  let folder: StoreFolder;
  beforeEach(async () => {
    folder = await storeFolder();
  });
  afterEach(() => folder.remove());

  it('loses nothing that was acknowledged, and leaves a folder that opens again', async () => {
    for (const acknowledgements of ROUNDS) {
      const writer = startLogWriter(folder.path);
      await writer.printed(acknowledgements);
      await writer.kill();
      expect(writer.lines.length).toBeGreaterThanOrEqual(acknowledgements);

      const store = await folder.open();
      for (const [word, sequence] of lastAcknowledged(writer.lines)) {
        const document = await readStored(store.log, documentIdOf(word));
        const reached = document.snapshotSequence + document.updates.length;
        expect(reached).toBeGreaterThanOrEqual(sequence);
        expect(textOf(stateOf(document))).toBe('x'.repeat(reached));
      }
      await store.close();
    }
  });
});

function lastAcknowledged(lines: readonly string[]): Map<string, number> {
  const last = new Map<string, number>();
  for (const line of lines) {
    const [word = '', sequence = ''] = line.split(' ');
    last.set(word, Math.max(last.get(word) ?? 0, Number(sequence)));
  }
  return last;
}

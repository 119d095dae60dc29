import { openStore } from '#store/openStore';
import { documentIdOf } from './logHarness.ts';
import { typingDocument } from './yjsTyping.ts';

/**
 * Writes without end to three documents of the data folder named by its argument, several updates under way at once,
 * compacting now and then; prints `<word> <sequence>` after each acknowledgement. Ends only when it is killed, or
 * at once with `refused <reason>` when it may not have the folder. A word's updates insert its own sequence number.
 */
const opened = await openStore(process.argv[2] ?? '', {
  onFault: (fault) => {
    throw fault;
  },
});
if (opened.ok) {
  const { log } = opened.value;
  await Promise.all(['een', 'twee', 'drie'].map((word) => write(word)));

  async function write(word: string): Promise<never> {
    const documentId = documentIdOf(word);
    const typist = typingDocument(Math.floor(Math.random() * 2 ** 32));
    for (let round = 1; ; round += 1) {
      const updates = Array.from({ length: 4 }, () => typist.change((text) => text.insert(text.length, 'x')));
      const appends = updates.map(async (update) => {
        const [sequence] = await log.append([{ documentId, update, author: null, claims: [] }]);
        process.stdout.write(`${word} ${sequence}\n`);
      });
      if (round % 10 === 0) appends.push(log.compact(documentId));
      await Promise.all(appends);
    }
  }
} else {
  process.stdout.write(`refused ${opened.error}\n`);
  process.exitCode = 1;
}

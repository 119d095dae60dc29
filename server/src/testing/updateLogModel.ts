import fc from 'fast-check';
import { expect, it } from 'vitest';
import { documentIdOf, readStored, stateOf, type LogHarness } from './logHarness.ts';
import { textOf, typingDocument } from './yjsTyping.ts';

const steps = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('insert' as const),
        at: fc.nat(),
        // Lone surrogates are no text: Yjs replaces them.
        words: fc.string({ minLength: 1, unit: 'grapheme' }),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('remove' as const),
        at: fc.nat(),
        length: fc.integer({ min: 1, max: 9 }),
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('compact' as const) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('reopen' as const) }) },
  ),
  { maxLength: 40 },
);

/** The property of every update log: whatever happens to it, its state is that of the document that was typed. */
export function itKeepsTheState(open: () => Promise<LogHarness>): void {
  it('keeps the merged state through any sequence of appends, compactions and reopenings', async () => {
    const harness = await open();
    let { log } = harness;
    let runs = 0;
    try {
      await fc.assert(
        fc.asyncProperty(steps, async (sequence) => {
          runs += 1;
          const documentId = documentIdOf(runLetters(runs));
          const typist = typingDocument(7);
          const appends: Promise<unknown>[] = [];
          const store = (update: Uint8Array): void =>
            void appends.push(log.append([{ documentId, update, author: null, claims: [] }]));
          for (const step of sequence) {
            const { length } = typist.text;
            if (step.kind === 'insert') {
              store(typist.change((text) => text.insert(step.at % (length + 1), step.words)));
            } else if (step.kind === 'remove' && length > 0) {
              const at = step.at % length;
              store(typist.change((text) => text.delete(at, Math.min(step.length, length - at))));
            } else if (step.kind === 'compact') {
              appends.push(log.compact(documentId));
            } else if (step.kind === 'reopen') {
              await Promise.all(appends);
              log = await harness.reopen();
            }
          }
          await Promise.all(appends);
          expect(textOf(stateOf(await readStored(log, documentId)))).toBe(typist.text.toJSON());
        }),
        { numRuns: 30 },
      );
    } finally {
      await harness.close();
    }
  });
}

/** Every run has a document of its own, so that one store serves them all. */
function runLetters(run: number): string {
  return String(run).replaceAll(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));
}

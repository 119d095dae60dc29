import { arbitraryText } from '@samenspraak/shared/testing/arbitraryText';
import { childrenOf, textAttributeOf, type TextNodeJson } from '@samenspraak/shared/text/textJson';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exportText, META } from '#testing/exportFixtures';
import { linesOf, readBackDocx, readBackHtml } from '#testing/exportReadBack';
import { exportDocument } from './exportDocument.ts';

/** The lines that people wrote, in order of the document; footnotes at their place, goals' fields after their statement. */
function writtenLines(node: TextNodeJson): string[] {
  if (['paragraph', 'heading', 'vraag'].includes(node.type)) return [childrenOf(node).map(wordsOf).join('')];
  const lines = childrenOf(node).flatMap(writtenLines);
  if (node.type !== 'doel') return lines;
  const fields = ['indicator', 'streefwaarde'].map((name) => shown(textAttributeOf(node, name) ?? '').trim());
  return [...lines, ...fields];
}

const wordsOf = (node: TextNodeJson): string => {
  if (node.type === 'hardBreak') return '\n';
  return shown(node.type === 'voetnoot' ? `[${String(node.attrs?.['tekst'])}]` : (node.text ?? ''));
};

/** Separators of lines and paragraphs have no meaning in a text of blocks. */
const shown = (words: string): string => words.replace(/[\u2028\u2029]/g, ' ');

const withWords = (lines: readonly string[]): string[] => lines.filter((line) => line.trim() !== '');

/** What is left of `parts` when its lines are looked for in `whole`, in order; empty when all are there. */
function missing(parts: readonly string[], whole: readonly string[]): readonly string[] {
  let at = 0;
  for (const line of whole) if (line === parts[at]) at += 1;
  return parts.slice(at);
}

it('re-reads every text of the schema in full and in order, from both formats alike', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryText, async (json) => {
      const request = { text: exportText(json), meta: META };
      const html = readBackHtml((await exportDocument({ ...request, formaat: 'html' })).bytes);
      const docx = await readBackDocx((await exportDocument({ ...request, formaat: 'docx' })).bytes);
      const lines = withWords(linesOf(html.blocks));
      expect(withWords(linesOf(docx.blocks))).toEqual(lines);
      expect(missing(withWords(writtenLines(json)), lines)).toEqual([]);
    }),
    { numRuns: 30, endOnFailure: true },
  );
});

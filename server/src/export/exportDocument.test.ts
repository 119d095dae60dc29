import { describe, expect, it } from 'vitest';
import { COMPLETE, exportText, longDocument, META, SPECIAL } from '#testing/exportFixtures';
import { doc, h, ol, p, text, ul, type JsonNode } from '#testing/exportNodes';
import { linesOf, readBackDocx, readBackHtml, type ReadBack } from '#testing/exportReadBack';
import { COMPLETE_SEEN } from '#testing/exportSeen';
import { exportDocument } from './exportDocument.ts';
import type { ExportMeta } from './meta.ts';

type Format = 'docx' | 'html';
const FORMATS = ['docx', 'html'] as const;

async function reRead(
  format: Format,
  json: JsonNode,
  meta: Partial<ExportMeta> = {},
  problems: unknown[] = [],
): Promise<ReadBack> {
  const request = { text: exportText(json, problems), meta: { ...META, ...meta }, formaat: format };
  const { bytes } = await exportDocument(request);
  return format === 'docx' ? readBackDocx(bytes) : readBackHtml(bytes);
}

describe.each(FORMATS)('an export as %s', (format) => {
  it('says and builds what the document does, with every node and every mark', async () => {
    expect((await reRead(format, COMPLETE)).blocks).toEqual(COMPLETE_SEEN);
  });

  it('keeps special characters, and drops what XML cannot hold', async () => {
    const { blocks } = await reRead(format, doc([p(SPECIAL), p('a\u0000b\u000Bc\uD800d\tе')]));
    expect(linesOf(blocks)).toEqual([SPECIAL, 'ab c\uFFFDd е']);
  });

  it('nests lists, also where an item starts with a list or holds several blocks', async () => {
    const lists = ul(
      [p('a'), ol({ start: 4 }, [p('b'), ul([p('c'), p('d')], p('e')), p('f')])],
      [ul(p('g'))],
    );
    const line = (words: string) => ({
      kind: 'paragraph',
      runs: words === '' ? [] : [{ text: words, marks: [] }],
    });
    const list = (ordered: boolean, ...items: unknown[][]) => ({ kind: 'list', ordered, items });
    const inner = list(true, [line('b'), list(false, [line('c'), line('d')], [line('e')]), line('f')]);
    expect((await reRead(format, doc([lists]))).blocks).toEqual([
      list(false, [line('a'), inner], [list(false, [line('g')])]),
    ]);
  });

  it('marks the text with its hash at the beginning and the end', async () => {
    const { begin, end } = await reRead(format, COMPLETE);
    const hashLine = `Controlegetal (SHA-256): ${'0123456789abcdef'.repeat(4)}`;
    expect(begin.split(/\s*(?=Controlegetal)/)).toEqual(['Begin van de gedeelde tekst', hashLine]);
    expect(end.split(/\s*(?=Controlegetal)/)).toEqual(['Einde van de gedeelde tekst', hashLine]);
  });

  it('does not call the text of one municipality shared', async () => {
    const { begin } = await reRead(format, COMPLETE, { gemeenten: META.gemeenten.slice(0, 1) });
    expect(begin).toMatch(/^Begin van de tekst/);
  });

  it('warns on the first page when not everything is shown, and only then', async () => {
    const warned = async (json: JsonNode, problems: unknown[]): Promise<boolean> =>
      linesOf((await reRead(format, json, {}, problems)).front).some((line) =>
        line.includes('Een deel van de tekst kon niet worden getoond'),
      );
    expect(await warned(COMPLETE, [])).toBe(false);
    expect(await warned(COMPLETE, [{ kind: 'node', name: 'plaatje' }])).toBe(true);
    expect(await warned(doc([{ type: 'plaatje', content: [text('x')] }]), [])).toBe(true);
  });

  it('of an empty document is complete and says so', async () => {
    expect(linesOf((await reRead(format, { type: 'doc' })).blocks)).toEqual([
      'In dit document staat nog geen tekst.',
    ]);
    expect(linesOf((await reRead(format, doc([h(1), p()]))).blocks)).toEqual(['', '']);
  });

  it('escapes titles and names', async () => {
    const { front } = await reRead(format, COMPLETE, { titel: '<b>&"\u0000\'</b>', trajectNaam: '<script>' });
    const lines = linesOf(front);
    expect(lines).toContain('<b>&"\'</b>');
    expect(lines.join('\n')).toContain('Traject: <script>');
  });

  it('is the same, byte for byte, for the same input', async () => {
    const request = { text: exportText(COMPLETE), meta: META, formaat: format };
    const [one, other] = [await exportDocument(request), await exportDocument(request)];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
    expect(one.bestandsnaam).toBe(`visiedocument-samenwerking-werkversie-2026-11-24.${format}`);
  });

  it('of 200 pages holds every line', async ({ annotate }) => {
    const json = longDocument(200);
    const startedMs = performance.now();
    const { bytes } = await exportDocument({ text: exportText(json), meta: META, formaat: format });
    await annotate(`${format}, 200 pages: ${Math.round(performance.now() - startedMs)} ms`);
    const { blocks } = format === 'docx' ? await readBackDocx(bytes) : readBackHtml(bytes);
    const lines = linesOf(blocks);
    expect(lines.filter((line) => /^Onderwerp \d+$/.test(line))).toHaveLength(200);
    expect(lines.filter((line) => line.startsWith('Alinea'))).toHaveLength(800);
    expect(lines.filter((line) => line.includes('[Noot bij alinea '))).toHaveLength(200);
  });
});

import { describe, expect, it } from 'vitest';
import { elementsOf, partOf, readDocxParts, textOf, valuesOf } from '#testing/docxParts';
import { COMPLETE, exportText, META, SPECIAL } from '#testing/exportFixtures';
import { doc, h, ol, p, table, td, text, th, ul, voetnoot, type JsonNode } from '#testing/exportNodes';
import { exportDocument } from '../exportDocument.ts';
import type { ExportMeta } from '../meta.ts';

async function partsOf(json: JsonNode, meta: Partial<ExportMeta> = {}) {
  const request = { text: exportText(json), meta: { ...META, ...meta }, formaat: 'docx' as const };
  return readDocxParts((await exportDocument(request)).bytes);
}

describe('the package', () => {
  it('has the parts that Word asks for, all of them well-formed', async () => {
    const parts = await partsOf(COMPLETE);
    expect([...parts.keys()]).toEqual(
      expect.arrayContaining([
        '[Content_Types].xml',
        '_rels/.rels',
        'docProps/core.xml',
        'docProps/custom.xml',
        'word/document.xml',
        'word/styles.xml',
        'word/numbering.xml',
        'word/footnotes.xml',
        'word/header1.xml',
        'word/footer1.xml',
        'word/_rels/document.xml.rels',
      ]),
    );
    expect([...parts.keys()][0]).toBe('[Content_Types].xml');
  });

  it('keeps the hash, the title and the date in its properties', async () => {
    const parts = await partsOf(COMPLETE);
    const custom = partOf(parts, 'docProps/custom.xml');
    expect(valuesOf(custom, 'property', 'name')).toEqual(['Samenspraak-SHA-256']);
    expect(textOf(custom)).toBe('0123456789abcdef'.repeat(4));
    const core = partOf(parts, 'docProps/core.xml');
    expect(elementsOf(core, 'dc:title').map(textOf)).toEqual(['Visiedocument samenwerking']);
    expect(elementsOf(core, 'dcterms:modified').map(textOf)).toEqual(['2026-11-23T23:30:00Z']);
  });

  it('points outside for allowed links only, and has no fields but its own', async () => {
    const parts = await partsOf(
      doc([h(1, 'x'), p(text('mail', 'link:mailto:a@b.nl'), text('kwaad', 'link:file:///c:/x'), SPECIAL)]),
    );
    const external = [...parts]
      .filter(([name]) => name.endsWith('.rels'))
      .flatMap(([, rels]) => elementsOf(rels, 'Relationship'))
      .filter((relationship) => relationship.getAttribute('TargetMode') === 'External');
    expect(external.map((relationship) => relationship.getAttribute('Target'))).toEqual(['mailto:a@b.nl']);
    const instructions = [...parts.values()].flatMap((part) => elementsOf(part, 'w:instrText').map(textOf));
    expect(new Set(instructions.map((instruction) => instruction.split(' ')[0]))).toEqual(
      new Set(['NUMPAGES', 'PAGE', 'TOC']),
    );
    expect([...parts.values()].flatMap((part) => elementsOf(part, 'w:fldSimple'))).toEqual([]);
  });
});

describe('every page', () => {
  it('says what it is, and that the data is made up', async () => {
    const parts = await partsOf(COMPLETE);
    expect(textOf(partOf(parts, 'word/header1.xml'))).toBe(
      'Concept, werkversie 24 november 2026 · Oefenomgeving, verzonnen gegevens',
    );
    expect(textOf(partOf(parts, 'word/footer1.xml'))).toContain('Pagina ');
    const document = partOf(parts, 'word/document.xml');
    expect(valuesOf(document, 'w:headerReference', 'w:type')).toEqual(['default']);
    expect(valuesOf(document, 'w:footerReference', 'w:type')).toEqual(['default']);
    expect(elementsOf(document, 'w:titlePg')).toEqual([]);
    expect(elementsOf(document, 'w:sectPr')).toHaveLength(1);
  });

  it('says no more than that outside a practice environment', async () => {
    const parts = await partsOf(COMPLETE, { oefenomgeving: false, titel: 'Lang '.repeat(60) });
    expect(textOf(partOf(parts, 'word/header1.xml'))).toBe('Concept, werkversie 24 november 2026');
    expect(textOf(partOf(parts, 'word/footer1.xml'))).toMatch(/^(Lang ){13}Lang…/);
  });
});

describe('the text', () => {
  it('uses styles that exist, in Dutch', async () => {
    const parts = await partsOf(COMPLETE);
    const styles = partOf(parts, 'word/styles.xml');
    const defined = valuesOf(styles, 'w:style', 'w:styleId');
    const document = partOf(parts, 'word/document.xml');
    const used = ['w:pStyle', 'w:tblStyle'].flatMap((name) => valuesOf(document, name));
    expect([...new Set(used)].filter((id) => !defined.includes(id))).toEqual([]);
    expect(new Set(defined).size).toBe(defined.length);
    expect(valuesOf(styles, 'w:lang')).toContain('nl-NL');
  });

  it('gives each list numbers of its own, from its own start', async () => {
    const parts = await partsOf(
      doc([
        ol({ start: 4 }, [p('a'), ol({ type: 'i' }, p('b'))], p('c')),
        ol({ start: 4 }, p('d')),
        ul(p('e')),
      ]),
    );
    const numbering = partOf(parts, 'word/numbering.xml');
    const paragraphs = elementsOf(partOf(parts, 'word/document.xml'), 'w:p').filter(
      (paragraph) => valuesOf(paragraph, 'w:pStyle')[0] === 'ListParagraph',
    );
    const numbers = paragraphs.map((paragraph) => {
      const numId = valuesOf(paragraph, 'w:numId')[0] ?? '';
      const level = Number(valuesOf(paragraph, 'w:ilvl')[0]);
      const num = elementsOf(numbering, 'w:num').find((one) => one.getAttribute('w:numId') === numId);
      if (num === undefined) throw new Error(`No numbering ${numId}`);
      const [abstractId] = valuesOf(num, 'w:abstractNumId');
      const abstract = elementsOf(numbering, 'w:abstractNum').find(
        (one) => one.getAttribute('w:abstractNumId') === abstractId,
      );
      const format = abstract === undefined ? '' : (valuesOf(abstract, 'w:numFmt')[level] ?? '');
      return {
        words: textOf(paragraph),
        numId,
        level,
        format,
        start: valuesOf(num, 'w:startOverride')[level],
      };
    });
    expect(numbers).toMatchObject([
      { words: 'a', level: 0, format: 'decimal', start: '4' },
      { words: 'b', level: 1, format: 'lowerRoman', start: '1' },
      { words: 'c', level: 0, format: 'decimal', start: '4' },
      { words: 'd', level: 0, format: 'decimal', start: '4' },
      { words: 'e', level: 0, format: 'bullet' },
    ]);
    const ids = numbers.map(({ numId }) => numId);
    expect(ids[0]).toBe(ids[2]);
    expect(new Set(ids).size).toBe(4);
  });

  it('repeats header rows, and merges cells both ways', async () => {
    const parts = await partsOf(
      doc([
        table(
          [th('a', { rowspan: 2 }), th('b', { colspan: 2 })],
          [th('c'), th('d')],
          [td('e'), td('f'), td('g')],
        ),
      ]),
    );
    const document = partOf(parts, 'word/document.xml');
    expect(elementsOf(document, 'w:tblHeader')).toHaveLength(2);
    expect(valuesOf(document, 'w:gridSpan')).toEqual(['2']);
    expect(valuesOf(document, 'w:vMerge')).toEqual(['restart', 'continue']);
    expect(elementsOf(document, 'w:gridCol')).toHaveLength(3);
  });

  it('has real footnotes and numbered, linked headings', async () => {
    const parts = await partsOf(doc([h(1, 'Kop'), p('a', voetnoot('een'), voetnoot('twee'))]));
    const document = partOf(parts, 'word/document.xml');
    expect(valuesOf(document, 'w:footnoteReference', 'w:id')).toEqual(['1', '2']);
    const notes = elementsOf(partOf(parts, 'word/footnotes.xml'), 'w:footnote').slice(-2);
    expect(notes.map(textOf)).toEqual([' een', ' twee']);
    expect(valuesOf(document, 'w:bookmarkStart', 'w:name')).toEqual(['kop-1']);
    expect(valuesOf(document, 'w:hyperlink', 'w:anchor')).toEqual(['kop-1']);
    const style = elementsOf(partOf(parts, 'word/styles.xml'), 'w:style').find(
      (one) => one.getAttribute('w:styleId') === 'Heading1',
    );
    expect(style === undefined ? [] : elementsOf(style, 'w:numId')).toHaveLength(1);
  });

  it('sets right-to-left lines and runs as such', async () => {
    const document = partOf(
      await partsOf(doc([p('שלום'), p('gewoon ', text('العربية', 'bold'))])),
      'word/document.xml',
    );
    expect(elementsOf(document, 'w:bidi')).toHaveLength(1);
    expect(elementsOf(document, 'w:rtl')).toHaveLength(2);
  });
});

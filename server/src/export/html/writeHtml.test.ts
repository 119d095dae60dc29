import { describe, expect, it } from 'vitest';
import { COMPLETE, exportText, META, SPECIAL } from '#testing/exportFixtures';
import { doc, h, ol, p, quote, text, type JsonNode } from '#testing/exportNodes';
import { exportDocument } from '../exportDocument.ts';
import type { ExportMeta } from '../meta.ts';

async function htmlOf(json: JsonNode, meta: Partial<ExportMeta> = {}): Promise<string> {
  const request = { text: exportText(json), meta: { ...META, ...meta }, formaat: 'html' as const };
  return new TextDecoder().decode((await exportDocument(request)).bytes);
}

const allMatches = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, group]) => group ?? '');

describe('the page', () => {
  it('takes nothing from outside and runs nothing', async () => {
    const html = await htmlOf(
      doc([
        h(1, '<script>alert(1)</script>'),
        p(text('x', 'link:https://a.nl/?q="><img src=x>'), text('y', 'link:javascript:alert(1)'), SPECIAL),
        quote(p('" onload="x')),
      ]),
      { titel: '</title><script>', trajectNaam: '"><script>' },
    );
    expect(allMatches(html, /<(script|img|iframe|object|embed|link|base|form|svg)\b/gi)).toEqual([]);
    expect(html).not.toMatch(/\s(src|on\w+)=["']?[^&]*?(?=[\s>])(?<=<[^>]*)/i);
    expect(html).not.toMatch(/url\(|@import/);
    expect(allMatches(html, /href="([^"]*)"/g)).toEqual(['#kop-1']);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'`);
  });

  it('says on the screen and on every printed page what it is', async () => {
    const status = /<p class="status">(.*)<\/p>/.exec(await htmlOf(COMPLETE))?.[1];
    expect(status).toBe(
      '<strong>Concept, werkversie 24 november 2026</strong> · <strong>Oefenomgeving, verzonnen gegevens</strong>',
    );
    expect(await htmlOf(COMPLETE, { oefenomgeving: false })).not.toContain('Oefenomgeving');
    expect(await htmlOf(COMPLETE)).toMatch(/@media print \{[^]*\.status, \.merk \{[^}]*position: fixed/);
  });

  it('has one h1, no gaps in its headings, and ids that occur once', async () => {
    const html = await htmlOf(COMPLETE);
    const levels = allMatches(html, /<h([1-6])/g).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
    const ids = allMatches(html, /\sid="([^"]*)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = allMatches(html, /href="#([^"]*)"/g);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('nests the table of contents', async () => {
    const html = await htmlOf(doc([h(1, 'A'), h(2, 'B'), h(3, 'C'), h(2)], [h(1, 'D')]));
    const nav = /<nav[^]*<\/nav>/
      .exec(html)?.[0]
      .replace(/\n/g, '')
      .replace(/<(?!\/?(ol|li)\b)[^>]*>/g, '');
    expect(nav).toBe(
      'Inhoud<ol><li>1 A<ol><li>1.1 B</li><li>1.2 Zonder titel</li></ol></li><li>2 D</li></ol>',
    );
  });

  it('keeps start and kind of a numbered list', async () => {
    const html = await htmlOf(doc([ol({ start: 4, type: 'i' }, p('a')), ol({}, p('b'))]));
    expect(allMatches(html.slice(html.indexOf('<article>')), /<ol([^>]*)>/g)).toEqual([
      ' start="4" type="i"',
      '',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical.ts';

const paragraph = (...content: object[]) => ({ type: 'paragraph', content: content as never });

describe('canonicalJson', () => {
  it('keeps link targets and script marks, sorted, and joins what only formatting kept apart', () => {
    const link = { type: 'link', attrs: { href: 'https://a.nl' } };
    expect(
      canonicalJson(
        paragraph(
          { type: 'text', text: 'm', marks: [{ type: 'superscript' }, link, { type: 'bold' }] },
          { type: 'text', text: '2', marks: [link, { type: 'superscript' }] },
        ),
      ),
    ).toBe(
      '{"content":[{"marks":[{"attrs":{"href":"https://a.nl"},"type":"link"},{"type":"superscript"}],"text":"m2","type":"text"}],"type":"paragraph"}',
    );
  });

  it('composes a character whose accent stands in a run of its own', () => {
    const split = paragraph(
      { type: 'text', text: 'cafe' },
      { type: 'text', text: '\u0301', marks: [{ type: 'bold' }] },
    );
    expect(canonicalJson(split)).toBe(canonicalJson(paragraph({ type: 'text', text: 'caf\u00e9' })));
  });

  it('does not join runs across a line break', () => {
    expect(
      canonicalJson(
        paragraph({ type: 'text', text: 'a' }, { type: 'hardBreak' }, { type: 'text', text: 'b' }),
      ),
    ).toBe(
      '{"content":[{"text":"a","type":"text"},{"type":"hardBreak"},{"text":"b","type":"text"}],"type":"paragraph"}',
    );
  });

  it('drops marks on what is not text, because Yjs does not carry them', () => {
    const link = { type: 'link', attrs: { href: 'https://a.nl' } };
    expect(canonicalJson(paragraph({ type: 'hardBreak', marks: [link] }))).toBe(
      '{"content":[{"type":"hardBreak"}],"type":"paragraph"}',
    );
  });

  it('drops a paragraph without anything in it, but no cell, item or heading', () => {
    const empty = { type: 'paragraph' };
    const section = {
      type: 'section',
      content: [empty, { type: 'heading' }, { type: 'listItem', content: [empty] }],
    };
    expect(canonicalJson(section)).toBe(
      '{"content":[{"type":"heading"},{"type":"listItem"}],"type":"section"}',
    );
  });

  it('escapes what JSON cannot hold', () => {
    expect(canonicalJson(paragraph({ type: 'text', text: '"\\\u0001\ud800' }))).toBe(
      String.raw`{"content":[{"text":"\"\\\u0001\ud800","type":"text"}],"type":"paragraph"}`,
    );
  });
});

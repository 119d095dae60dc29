import { afterEach, expect, it } from 'vitest';
import type { Editor } from '@tiptap/core';
import { oneSection, openEditor, paragraph, replicas } from '../testing/editors.ts';

let editor: Editor;
const paste = (html: string): Outline[] => {
  editor = openEditor(replicas(oneSection(paragraph('p1', ''))).docs[0]);
  editor.commands.setTextSelection(2);
  editor.view.pasteHTML(html);
  return outline(editor.getJSON() as Json);
};
afterEach(() => editor.destroy());

type Outline = string | { readonly [list: string]: readonly Outline[] };

interface Json {
  type: string;
  text?: string;
  attrs?: Record<string, unknown>;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  content?: Json[];
}
/** Lists as nested arrays, everything else as `type: text`. */
const outline = (node: Json): Outline[] =>
  (node.content ?? []).flatMap((child): Outline[] => {
    if (child.type === 'section' || child.type === 'listItem') return outline(child);
    if (child.type.endsWith('List')) return [{ [child.type]: outline(child) }];
    return [`${child.type}: ${textOf(child)}`];
  });
const textOf = (node: Json): string => node.text ?? (node.content ?? []).map(textOf).join('');

/** The shape in which Word puts a list on the clipboard: flat paragraphs with the level in a private style. */
const wordItem = (level: number, sign: string, text: string): string =>
  `<p class=MsoListParagraph style='margin-left:${level * 36}pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'>` +
  `<!--[if !supportLists]--><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><!--[endif]-->` +
  `${text}<o:p></o:p></p>`;
const word = (body: string): string =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"></head><body>${body}</body></html>`;

it('keeps the nesting of a list from Word', () => {
  const pasted = paste(
    word(
      `<p class=MsoNormal>Vooraf<o:p></o:p></p>${wordItem(1, '·', 'Wonen')}${wordItem(2, 'o', 'Huur')}${wordItem(2, 'o', 'Koop')}${wordItem(1, '·', 'Zorg')}<p class=MsoNormal>Daarna<o:p></o:p></p>`,
    ),
  );
  expect(pasted).toEqual([
    'paragraph: Vooraf',
    {
      bulletList: [
        'paragraph: Wonen',
        { bulletList: ['paragraph: Huur', 'paragraph: Koop'] },
        'paragraph: Zorg',
      ],
    },
    'paragraph: Daarna',
  ]);
});

it('keeps a numbered list from Word numbered', () => {
  expect(paste(word(`${wordItem(1, '1.', 'Eerst')}${wordItem(1, '2.', 'Dan')}`))).toEqual([
    { orderedList: ['paragraph: Eerst', 'paragraph: Dan'] },
  ]);
});

it('makes subheadings of pasted headings, never section titles', () => {
  paste('<h1>Hoofdstuk</h1><h2>Paragraaf</h2><p>tekst</p>');
  const levels: unknown[] = [];
  editor.state.doc.descendants((node) => {
    if (node.type.name === 'heading') levels.push(node.attrs['level']);
  });
  expect(levels).toEqual([2, 3]);
});

it.each([
  ['a script', '<p>a<script>alert(1)</script></p>'],
  ['an event handler', '<p onclick="alert(1)">a</p>'],
  ['an image', '<p>a<img src="https://evil.example/x.png"></p>'],
  ['a javascript link', '<p><a href="javascript:alert(1)">a</a></p>'],
  ['a link without a protocol', '<p><a href="//evil.example">a</a></p>'],
  ['struck text as a mark', '<p><s>a</s></p>'],
  ['a style', '<p style="position:fixed">a</p>'],
])('keeps only the words of %s', (_name, html) => {
  expect(paste(html)).toEqual(['paragraph: a']);
  expect(editor.getHTML()).not.toMatch(/script|onclick|img|href|<s>|style/);
});

it('keeps an allowed link', () => {
  paste('<p><a href="https://www.wijchen.nl/visie" target="_blank" class="x">visie</a></p>');
  expect(editor.getHTML()).toContain(
    '<a href="https://www.wijchen.nl/visie" rel="noopener noreferrer">visie</a>',
  );
});

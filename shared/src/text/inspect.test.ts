import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryText } from '../testing/arbitraryText.ts';
import { documentSchema } from './documentSchema.ts';
import { inspectText } from './inspect.ts';
import type { TextNodeJson } from './textJson.ts';

const text = (value: string): TextNodeJson => ({ type: 'text', text: value });
const paragraph = (...content: TextNodeJson[]): TextNodeJson => ({ type: 'paragraph', content });
const doc = (...content: TextNodeJson[]): TextNodeJson => ({
  type: 'doc',
  content: [{ type: 'section', content }],
});

describe('inspectText', () => {
  it('lets every valid text through unchanged', () => {
    fc.assert(
      fc.property(arbitraryText, (valid) => {
        expect(inspectText(valid)).toEqual({ text: valid, problems: [] });
      }),
    );
  });

  it('leaves out an unknown node with what is in it, and names it', () => {
    const found = inspectText(
      doc(paragraph(text('blijft')), { type: 'plaatje', content: [paragraph(text('weg'))] }),
    );
    expect(found.text).toEqual(doc(paragraph(text('blijft'))));
    expect(found.problems).toEqual([{ kind: 'node', name: 'plaatje' }]);
  });

  it.each([
    ['a goal in a goal', doc({ type: 'doel', content: [{ type: 'doel' }] }), 'doel in doel'],
    ['text in a section', doc(text('los')), 'text in section'],
    ['a block in a paragraph', doc(paragraph(paragraph())), 'paragraph in paragraph'],
    ['an element called text', doc(paragraph({ type: 'text' })), 'text in paragraph'],
    ['a document in a section', doc({ type: 'doc' }), 'doc in section'],
  ])('leaves out %s', (_name, given, name) => {
    const found = inspectText(given);
    expect(found.problems).toEqual([{ kind: 'misplaced', name }]);
    expect(() => documentSchema.nodeFromJSON(found.text).check()).not.toThrow();
  });

  it('leaves out unknown and invalid attributes and marks, and keeps the text', () => {
    const marks = [
      { type: 'strike' },
      { type: 'link', attrs: { href: 'javascript:alert(1)' } },
      { type: 'bold', attrs: { kleur: 'rood' } },
    ];
    const given = doc({
      type: 'heading',
      attrs: { level: 7, kleur: 'rood' },
      content: [{ ...text('kop'), marks }],
    });
    const found = inspectText(given);
    expect(found.text).toEqual(
      doc({ type: 'heading', content: [{ ...text('kop'), marks: [{ type: 'bold' }] }] }),
    );
    expect(found.problems.map(({ kind, name }) => `${kind} ${name}`).toSorted()).toEqual([
      'attribute bold.kleur',
      'attribute heading.kleur',
      'mark strike',
      'value heading.level',
      'value link',
      'value link.href',
    ]);
  });

  it.each(['constructor', '__proto__', 'toString'])('knows no node, mark or attribute called %s', (name) => {
    const attrs = Object.fromEntries([[name, 'x']]);
    const given = doc(
      { type: name },
      { type: 'paragraph', attrs, content: [{ ...text('a'), marks: [{ type: name }] }] },
    );
    const found = inspectText(given);
    expect(found.text).toEqual(doc(paragraph(text('a'))));
    expect(found.problems.map(({ kind }) => kind).toSorted()).toEqual(['attribute', 'mark', 'node']);
  });

  it('leaves out what concurrent edits emptied, without a word', () => {
    expect(inspectText(doc({ type: 'bulletList', content: [{ type: 'listItem' }] }))).toEqual({
      text: { type: 'doc', content: [{ type: 'section' }] },
      problems: [],
    });
  });

  it('names no more than fifty kinds of problem, in no more than 120 characters each', () => {
    const hostile = Array.from({ length: 80 }, (_, index): TextNodeJson => ({
      type: `${index}${'x'.repeat(500)}`,
    }));
    const { problems } = inspectText(doc(...hostile));
    expect(problems).toHaveLength(50);
    expect(Math.max(...problems.map(({ name }) => name.length))).toBe(120);
  });
});

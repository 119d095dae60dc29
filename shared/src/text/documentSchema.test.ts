import fc from 'fast-check';
import type { ContentMatch } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { arbitraryText } from '../testing/arbitraryText.ts';
import { documentSchema } from './documentSchema.ts';
import { toDataAttributes } from './nodes/dataAttributes.ts';

const edges = (match: ContentMatch): readonly string[] =>
  Array.from({ length: match.edgeCount }, (_, index) => match.edge(index).type.name).toSorted();

describe('the document schema', () => {
  it.each(Object.values(documentSchema.nodes).filter((type) => !type.isLeaf))(
    'holds the children of a $name in any order, so that concurrent edits cannot make it invalid',
    (type) => {
      const start = type.contentMatch;
      for (let index = 0; index < start.edgeCount; index += 1) {
        const { next } = start.edge(index);
        expect(next.validEnd).toBe(true);
        expect(edges(next)).toEqual(edges(start));
      }
    },
  );

  it.each(['section', 'doel', 'partnervraag', 'antwoord'] as const)('lets a %s stand empty', (name) => {
    expect(documentSchema.nodes[name].contentMatch.validEnd).toBe(true);
  });

  it('fills what must not be empty with a paragraph', () => {
    expect(documentSchema.nodes.tableCell.createAndFill()?.firstChild?.type.name).toBe('paragraph');
    expect(documentSchema.nodes.listItem.createAndFill()?.firstChild?.type.name).toBe('paragraph');
  });

  it('keeps goals and questions out of everything but a section', () => {
    for (const parent of ['doel', 'antwoord', 'tableCell', 'listItem', 'blockquote'] as const) {
      const children = edges(documentSchema.nodes[parent].contentMatch);
      expect(children).toContain('paragraph');
      expect(children).not.toContain('doel');
      expect(children).not.toContain('partnervraag');
    }
  });

  it('accepts every generated document', () => {
    fc.assert(
      fc.property(arbitraryText, (json) => {
        expect(() => documentSchema.nodeFromJSON(json).check()).not.toThrow();
      }),
    );
  });

  it.each([
    { type: 'heading', attrs: { level: 4 } },
    { type: 'paragraph', attrs: { textAlign: 'boven' } },
    { type: 'orderedList', attrs: { start: 1.5 } },
    {
      type: 'paragraph',
      content: [{ type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href: '//evil.nl' } }] }],
    },
  ])('refuses the attribute values of %j', (json) => {
    expect(() => documentSchema.nodeFromJSON(json)).toThrow(RangeError);
  });

  it('writes the attributes of a goal as data attributes, without absent ones', () => {
    expect(toDataAttributes('doel', { id: 'a', nulmetingWaarde: '7,0', eigenaar: null })).toEqual({
      'data-soort': 'doel',
      'data-id': 'a',
      'data-nulmeting-waarde': '7,0',
    });
  });

  it('reads pasted typed nodes back, but never their id', () => {
    const [rule] = documentSchema.nodes.doel.spec.parseDOM ?? [];
    const element = {
      getAttribute: (name: string) => (name === 'data-k' ? 'kosten' : name === 'data-id' ? 'a' : null),
    };
    const attrs = rule !== undefined && 'getAttrs' in rule ? rule.getAttrs?.(element) : undefined;
    expect(attrs).toMatchObject({ k: 'kosten', indicator: null });
    expect(attrs).not.toHaveProperty('id');
  });
});

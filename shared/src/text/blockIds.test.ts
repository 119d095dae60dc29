import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDuplicateIds, ID_NODE_TYPES, isBlockId, newBlockId } from './blockIds.ts';
import { makeNode, type TextNodeJson } from './textJson.ts';

const block = (type: string, id: string, content: readonly TextNodeJson[] = []): TextNodeJson =>
  makeNode(type, { id }, content);

describe('block ids', () => {
  it('are twelve characters of base32 made of the random bytes given', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 12, maxLength: 12 }), (bytes) => {
        const id = newBlockId(() => bytes);
        expect(id).toMatch(/^[a-z2-7]{12}$/);
        expect(isBlockId(id)).toBe(true);
      }),
    );
    expect(newBlockId(() => new Uint8Array(12))).not.toBe(newBlockId(() => new Uint8Array(12).fill(1)));
  });

  it.each([null, undefined, '', 7, 'a b', 'a'.repeat(65), {}])('are not %j', (value) => {
    expect(isBlockId(value)).toBe(false);
  });

  it('are carried by blocks and footnotes, not by rows, cells and text', () => {
    expect(ID_NODE_TYPES.has('paragraph')).toBe(true);
    expect(ID_NODE_TYPES.has('voetnoot')).toBe(true);
    expect(
      ['doc', 'text', 'tableRow', 'tableCell', 'hardBreak'].filter((type) => ID_NODE_TYPES.has(type)),
    ).toEqual([]);
  });

  it('are found when two blocks share one, at any depth', () => {
    const doc = {
      type: 'doc',
      content: [
        block('section', 'a', [block('paragraph', 'b'), block('doel', 'c', [block('paragraph', 'b')])]),
      ],
    };
    expect([...findDuplicateIds(doc)]).toEqual(['b']);
  });
});

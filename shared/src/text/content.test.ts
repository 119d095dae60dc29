import { describe, expect, it } from 'vitest';
import { ATTRIBUTE_SIGNIFICANCE, MARK_SIGNIFICANCE } from './content.ts';
import { documentSchema } from './documentSchema.ts';

describe('what is content and what is formatting', () => {
  it('classifies every attribute of every node of the schema, and nothing else', () => {
    const ofSchema = Object.values(documentSchema.nodes).map((type) => [
      type.name,
      Object.keys(type.spec.attrs ?? {}).toSorted(),
    ]);
    const classified = Object.entries(ATTRIBUTE_SIGNIFICANCE).map(([name, attrs]) => [
      name,
      Object.keys(attrs).toSorted(),
    ]);
    expect(Object.fromEntries(classified)).toEqual(Object.fromEntries(ofSchema));
  });

  it('classifies every mark of the schema, and nothing else', () => {
    expect(Object.keys(MARK_SIGNIFICANCE).toSorted()).toEqual(Object.keys(documentSchema.marks).toSorted());
  });

  it('has no mark for struck text, which would pass as formatting', () => {
    expect(Object.keys(documentSchema.marks)).not.toContain('strike');
  });

  it('gives every attribute a default, so that an absent one never makes a node invalid', () => {
    for (const type of Object.values(documentSchema.nodes)) {
      for (const [name, spec] of Object.entries(type.spec.attrs ?? {})) {
        expect(spec.default, `${type.name}.${name}`).not.toBeUndefined();
      }
    }
  });
});

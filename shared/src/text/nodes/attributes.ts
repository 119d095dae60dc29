import type { AttributeSpec } from 'prosemirror-model';

/** Stable identity of a block; given by the client that creates it, repaired by the server (`blockIds.ts`). */
export const idAttribute = { default: null, validate: 'string|null' } as const satisfies AttributeSpec;

/** An optional text; null and the empty text mean the same. */
export const textAttribute = { default: null, validate: 'string|null' } as const satisfies AttributeSpec;

const ALIGNMENTS: ReadonlySet<unknown> = new Set([null, 'left', 'center', 'right', 'justify']);

/** Alignment of a paragraph or heading; null is the direction's own. */
export const textAlignAttribute = {
  default: null,
  validate: (value: unknown): void => demand(ALIGNMENTS.has(value), 'alignment'),
} as const satisfies AttributeSpec;

/** A whole number from `least` to `most`. */
export function wholeNumber(least: number, most: number, standard: number): Required<AttributeSpec> {
  return {
    default: standard,
    validate: (value: unknown): void =>
      demand(Number.isInteger(value) && Number(value) >= least && Number(value) <= most, 'whole number'),
  };
}

/**
 * Refuses an attribute value the way prosemirror-model expects it.
 * @throws RangeError when the condition does not hold.
 */
export function demand(condition: boolean, what: string): void {
  if (!condition) throw new RangeError(`Invalid ${what}`);
}

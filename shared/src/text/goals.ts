import { z } from 'zod';
import { nodesOfType, plainText } from './sections.ts';
import { childrenOf, type TextNodeJson } from './textJson.ts';

const entered = z
  .string()
  .trim()
  .nullish()
  .transform((value) => (value === undefined || value === '' ? null : value));

/**
 * A goal as people typed it. Every field is a text, also numbers and dates ("7,5", "1 januari 2028"): what counts as a
 * number is decided where it is needed, and a field that is half typed never breaks the text.
 */
export const goalSchema = z.object({
  id: entered,
  /** Which k it serves: `kwaliteit`, `kwetsbaarheid`, `kosten`, or one that the traject adds. */
  k: entered,
  indicator: entered,
  eenheid: entered,
  nulmetingWaarde: entered,
  nulmetingDatum: entered,
  nulmetingBron: entered,
  /** Why there is no baseline. */
  nulmetingReden: entered,
  streefwaarde: entered,
  streefdatum: entered,
  eigenaar: entered,
});

/** A goal with its statement: the text of the first paragraph of the node. */
export type Goal = z.infer<typeof goalSchema> & { readonly omschrijving: string };

/** Reads one `doel` node. @throws ZodError when the node did not pass `inspectText`. */
export function readGoal(node: TextNodeJson): Goal {
  const [first] = childrenOf(node);
  return {
    ...goalSchema.parse(node.attrs ?? {}),
    omschrijving: first === undefined ? '' : plainText(first).trim(),
  };
}

/** The goals below a node, in order of the text. */
export function readGoals(node: TextNodeJson): readonly Goal[] {
  return nodesOfType(node, 'doel').map(readGoal);
}

/**
 * What can be wrong with a part of a text:
 * - `type`: something in the fragment that is no element and no text;
 * - `node`, `attribute`, `mark`: a name that the schema does not know;
 * - `misplaced`: a known node in a parent that never holds it;
 * - `value`: a known attribute with a value that is not allowed;
 * - `depth`: nested too deeply;
 * - `check`: prosemirror-model refuses it for another reason.
 */
export type TextProblemKind =
  | 'type'
  | 'node'
  | 'attribute'
  | 'mark'
  | 'misplaced'
  | 'value'
  | 'depth'
  | 'check';

/** One kind of problem, however often it occurs. */
export interface TextProblem {
  readonly kind: TextProblemKind;
  /** What it concerns, without text of the document: `paragraph.kleur`, `doel in tableCell`. At most 120 characters. */
  readonly name: string;
}

const MAX_PROBLEMS = 50;
const MAX_NAME_LENGTH = 120;

/** Collects problems once each, and no more than 50: names in a hostile document have no end. */
export class ProblemList {
  readonly #found = new Map<string, TextProblem>();

  add(kind: TextProblemKind, name: string): void {
    if (this.#found.size >= MAX_PROBLEMS) return;
    const short = name.slice(0, MAX_NAME_LENGTH);
    this.#found.set(`${kind} ${short}`, { kind, name: short });
  }

  list(): readonly TextProblem[] {
    return [...this.#found.values()];
  }
}

import { nodesOfType, plainText } from './sections.ts';
import { childrenOf, textAttributeOf, type TextNodeJson } from './textJson.ts';

/** What one municipality answered. */
export interface PartnerAnswer {
  /** Slug of the municipality; null in a slot that lost it. */
  readonly gemeente: string | null;
  readonly tekst: string;
  readonly leeg: boolean;
  readonly node: TextNodeJson;
}

/** A question that the partners answer about themselves and each other. */
export interface PartnerQuestion {
  readonly id: string | null;
  /** Code in the inventory of the six steps: `S2-T1`. */
  readonly code: string | null;
  readonly vraag: string;
  readonly antwoorden: readonly PartnerAnswer[];
}

/** Reads one `partnervraag` node; several question lines, left by concurrent edits, are joined. */
export function readPartnerQuestion(node: TextNodeJson): PartnerQuestion {
  const children = childrenOf(node);
  const questions = children
    .filter((child) => child.type === 'vraag')
    .map((child) => plainText(child).trim());
  return {
    id: textAttributeOf(node, 'id'),
    code: textAttributeOf(node, 'code'),
    vraag: questions.filter((question) => question !== '').join(' '),
    antwoorden: children.filter((child) => child.type === 'antwoord').map(readAnswer),
  };
}

function readAnswer(node: TextNodeJson): PartnerAnswer {
  const tekst = plainText(node).trim();
  return { gemeente: textAttributeOf(node, 'gemeente'), tekst, leeg: tekst === '', node };
}

/** The partner questions below a node, in order of the text. */
export function readPartnerQuestions(node: TextNodeJson): readonly PartnerQuestion[] {
  return nodesOfType(node, 'partnervraag').map(readPartnerQuestion);
}

import { childrenOf, textAttributeOf, type TextNodeJson } from './textJson.ts';

/** A section of a text. */
export interface SectionJson {
  /** The id that the API uses; null until the server has repaired a missing one. */
  readonly id: string | null;
  /** Text of the first heading in the section; null when there is none or it is empty. */
  readonly titel: string | null;
  /** Nothing but white space in it, its title apart. */
  readonly leeg: boolean;
  readonly node: TextNodeJson;
}

/** The sections of a document, in order. */
export function readSections(doc: TextNodeJson): readonly SectionJson[] {
  return childrenOf(doc)
    .filter((node) => node.type === 'section')
    .map((node) => {
      const heading = childrenOf(node).find((child) => child.type === 'heading');
      const titel = heading === undefined ? '' : plainText(heading).trim();
      return {
        id: textAttributeOf(node, 'id'),
        titel: titel === '' ? null : titel,
        leeg: childrenOf(node).every((child) => child === heading || isEmpty(child)),
        node,
      };
    });
}

/** Whether a node shows no text: typed nodes are never empty, and neither is a table. */
function isEmpty(node: TextNodeJson): boolean {
  if (node.type === 'doel' || node.type === 'partnervraag' || node.type === 'table') return false;
  return plainText(node).trim() === '' && !containsFootnote(node);
}

const containsFootnote = (node: TextNodeJson): boolean =>
  node.type === 'voetnoot' || childrenOf(node).some(containsFootnote);

/** The text of a node without its formatting: blocks on lines of their own, a hard break as a line break, no footnotes. */
export function plainText(node: TextNodeJson): string {
  if (node.type === 'text') return node.text ?? '';
  if (node.type === 'hardBreak') return '\n';
  const children = childrenOf(node);
  const inline = children.some((child) => isInline(child));
  return children.map(plainText).join(inline ? '' : '\n');
}

const isInline = ({ type }: TextNodeJson): boolean =>
  type === 'text' || type === 'hardBreak' || type === 'voetnoot';

/** Every node of a type below a node, in order of the text. */
export function nodesOfType(node: TextNodeJson, type: string): readonly TextNodeJson[] {
  return childrenOf(node).flatMap((child) => (child.type === type ? [child] : nodesOfType(child, type)));
}

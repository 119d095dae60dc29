import type { Node } from '@tiptap/pm/model';
import { sectionTitle } from './commands/sections.ts';
import type { OutlineHeading, OutlineSection } from './outlineStore.ts';

const idOf = (node: Node): string | null => {
  const id: unknown = node.attrs['id'];
  return typeof id === 'string' ? id : null;
};

/** The sections of a document. One without an id is left out: the server has not named it yet. */
export function outlineSections(doc: Node): readonly OutlineSection[] {
  return doc.children.flatMap((section) => {
    const outlined = outlineSection(section);
    return outlined === null ? [] : [outlined];
  });
}

const cache = new WeakMap<Node, OutlineSection | null>();

/** Nodes are immutable, so only a section that changed is looked at again; the others keep their object. */
function outlineSection(section: Node): OutlineSection | null {
  const known = cache.get(section);
  if (known !== undefined) return known;
  const id = idOf(section);
  const title = section.children.find((child) => child.type.name === 'heading');
  const outlined =
    id === null
      ? null
      : {
          id,
          titel: sectionTitle(section),
          leeg: section.children.every((child) => child === title || isEmptyBlock(child)),
          openAntwoorden: countOpenAnswers(section),
        };
  cache.set(section, outlined);
  return outlined;
}

/** The subheadings of the section with this id, its title left out. */
export function outlineHeadings(doc: Node, sectionId: string | null): readonly OutlineHeading[] {
  const section = doc.children.find((child) => idOf(child) === sectionId && sectionId !== null);
  if (section === undefined) return [];
  const title = section.children.find((child) => child.type.name === 'heading');
  return section.children.flatMap((child) => {
    const id = idOf(child);
    const tekst = child.textContent.trim();
    if (child.type.name !== 'heading' || child === title || id === null || tekst === '') return [];
    return [{ id, tekst, level: Number(child.attrs['level']) }];
  });
}

/** Where the block with this id starts; null when there is none. */
export function positionOfBlock(doc: Node, id: string): number | null {
  let found: number | null = null;
  doc.descendants((node, pos) => {
    if (found === null && idOf(node) === id) found = pos;
    return found === null;
  });
  return found;
}

function isEmptyBlock(block: Node): boolean {
  if (['doel', 'partnervraag', 'table'].includes(block.type.name)) return false;
  let shows = block.textContent.trim() !== '';
  block.descendants((node) => {
    shows ||= node.type.name === 'voetnoot';
    return !shows;
  });
  return !shows;
}

function countOpenAnswers(section: Node): number {
  let open = 0;
  section.descendants((node) => {
    if (node.type.name === 'antwoord' && node.textContent.trim() === '') open += 1;
    return node.type.name !== 'antwoord';
  });
  return open;
}

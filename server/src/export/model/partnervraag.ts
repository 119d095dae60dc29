import { LABELS } from '#export/labels';
import type { Block, GroupBlock, ParagraphBlock } from './blocks.ts';
import { buildInlines, plainText } from './inlines.ts';
import { textAttr, type SourceNode } from './source.ts';
import type { Walk } from './walk.ts';

/**
 * A partner question: its code as title, the question, and an answer for each municipality. Answers keep the order
 * of the document; municipalities without one follow, so that a missing answer is seen.
 */
export function buildPartnervraag(
  node: SourceNode,
  walk: Walk,
  buildBlocks: (nodes: readonly SourceNode[]) => Block[],
): GroupBlock {
  const blocks = node.content.map((child) => {
    if (child.type === 'vraag') return question(child, walk);
    if (child.type === 'antwoord') return answer(nameOf(child, walk), buildBlocks(child.content));
    walk.miss();
    return null;
  });
  const answered = new Set(node.content.map((child) => textAttr(child, 'gemeente')));
  const missing = [...walk.gemeenteNamen]
    .filter(([slug]) => !answered.has(slug))
    .map(([, name]) => answer(name, []));
  return {
    kind: 'group',
    soort: 'partnervraag',
    title: LABELS.partnervraag(textAttr(node, 'code').trim()),
    blocks: [...blocks.filter((block) => block !== null), ...missing],
  };
}

function question(node: SourceNode, walk: Walk): ParagraphBlock {
  return { kind: 'paragraph', align: null, inlines: buildInlines(node.content, walk) };
}

function answer(title: string, blocks: readonly Block[]): GroupBlock {
  const open: ParagraphBlock = {
    kind: 'paragraph',
    align: null,
    inlines: [{ kind: 'text', text: LABELS.nogNietBeantwoord, marks: { italic: true } }],
  };
  return { kind: 'group', soort: 'antwoord', title, blocks: blocks.some(hasContent) ? blocks : [open] };
}

/** A municipality that left keeps its answer, under its slug. */
function nameOf(node: SourceNode, walk: Walk): string {
  const slug = textAttr(node, 'gemeente').trim();
  return walk.gemeenteNamen.get(slug) ?? (slug === '' ? LABELS.onbekendeGemeente : slug);
}

/** Whether there is more than empty lines. */
function hasContent(block: Block): boolean {
  if (block.kind !== 'paragraph') return true;
  return plainText(block.inlines).trim() !== '' || block.inlines.some(({ kind }) => kind === 'note');
}

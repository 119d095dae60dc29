import type { Gemeente } from '@samenspraak/shared/traject/gemeente';
import { cleanText } from '#export/cleanText';
import type { Alignment, Block, BlockModel, ListBlock, Numbering } from './blocks.ts';
import { buildDoel } from './doel.ts';
import { buildInlines } from './inlines.ts';
import { buildPartnervraag } from './partnervraag.ts';
import { intAttr, readSource, type SourceNode } from './source.ts';
import { buildTable } from './tables.ts';
import { startWalk, type Walk } from './walk.ts';

const ALIGNMENTS = ['left', 'center', 'right', 'justify'] as const;
const NUMBERINGS = ['1', 'a', 'A', 'i', 'I'] as const;

/**
 * Turns a document (ProseMirror JSON) into blocks, in one walk. Never throws on what it does not know: text within an
 * unknown node is shown as it stands, and `complete` becomes false.
 */
export function buildModel(json: unknown, gemeenten: readonly Gemeente[]): BlockModel {
  const walk = startWalk(new Map(gemeenten.map(({ slug, naam }) => [slug, cleanText(naam)])));
  const doc = readSource(json);
  if (doc.type !== 'doc') walk.miss();
  const blocks = doc.content.flatMap((section) =>
    section.type === 'section' ? buildBlocks(section.content, walk) : buildBlocks([section], walk),
  );
  return { blocks, notes: walk.notes, complete: walk.complete };
}

function buildBlocks(nodes: readonly SourceNode[], walk: Walk): Block[] {
  return nodes.flatMap((node) => buildBlock(node, walk));
}

function buildBlock(node: SourceNode, walk: Walk): Block[] {
  const nested = (nodes: readonly SourceNode[]): Block[] => buildBlocks(nodes, walk);
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', align: alignment(node), inlines: buildInlines(node.content, walk) }];
    case 'heading': {
      const place = walk.nextHeading(intAttr(node, 'level', { least: 1, most: 3, standard: 1 }));
      return [
        { kind: 'heading', ...place, align: alignment(node), inlines: buildInlines(node.content, walk) },
      ];
    }
    case 'bulletList':
    case 'orderedList':
      return [
        { kind: 'list', ordered: counting(node), items: node.content.map(({ content }) => nested(content)) },
      ];
    case 'blockquote':
      return [{ kind: 'quote', blocks: nested(node.content) }];
    case 'table':
      return node.content.length === 0 ? [] : [buildTable(node, nested)];
    case 'doel': {
      const number = walk.nextDoel();
      return [buildDoel(node, number, nested(node.content))];
    }
    case 'partnervraag':
      return [buildPartnervraag(node, walk, nested)];
    default:
      return unknownBlock(node, walk);
  }
}

/** Shows what can be shown of a node that is not known: its lines as a paragraph, its blocks as they are. */
function unknownBlock(node: SourceNode, walk: Walk): Block[] {
  walk.miss();
  const isInline = (child: SourceNode): boolean => ['text', 'hardBreak', 'voetnoot'].includes(child.type);
  if (isInline(node)) return [{ kind: 'paragraph', align: null, inlines: buildInlines([node], walk) }];
  if (!node.content.some(isInline)) return buildBlocks(node.content, walk);
  return [{ kind: 'paragraph', align: null, inlines: buildInlines(node.content, walk) }];
}

function alignment(node: SourceNode): Alignment {
  return ALIGNMENTS.find((name) => name === node.attrs['textAlign']) ?? null;
}

function counting(node: SourceNode): ListBlock['ordered'] {
  if (node.type === 'bulletList') return null;
  const numbering: Numbering = NUMBERINGS.find((name) => name === node.attrs['type']) ?? '1';
  return { start: intAttr(node, 'start', { least: 0, most: 100_000, standard: 1 }), numbering };
}

import { assertNever } from '@samenspraak/shared/assertNever';
import { AlignmentType, Bookmark, HeadingLevel, Paragraph, type IParagraphOptions, type Table } from 'docx';
import type { Alignment, Block, HeadingBlock, ListBlock, ParagraphBlock } from '#export/model/blocks';
import { headingAnchor } from '#export/model/contents';
import { plainText } from '#export/model/inlines';
import { isRightToLeft } from './direction.ts';
import { inlinesToDocx, textRun } from './inlines.ts';
import { listDefinition, MAX_LIST_LEVEL } from './numbering.ts';
import { INDENT_TWIPS, TEXT_WIDTH_TWIPS } from './palette.ts';
import { listContinueStyle, STYLE } from './styles.ts';
import { tableToDocx } from './tables.ts';

/** Where a block stands; WordprocessingML has no containers, so every paragraph carries its surroundings. */
export interface Place {
  readonly style: string | null;
  /** Level of the surrounding list; null outside lists. */
  readonly listLevel: number | null;
  readonly quoteDepth: number;
  /** Room for a table, in twips. */
  readonly widthTwips: number;
}

const TOP: Place = { style: null, listLevel: null, quoteDepth: 0, widthTwips: TEXT_WIDTH_TWIPS };

const HEADING_LEVELS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

/** Items stand close together; the text after the list does not belong to the last of them. */
const AFTER_LIST_TWIPS = 120;

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const satisfies Record<NonNullable<Alignment>, string>;

/** Writes the blocks of one document; lists get a numbering instance each, so none counts on from another. */
export function blocksToDocx(blocks: readonly Block[]): (Paragraph | Table)[] {
  let listCount = 0;

  const write = (blocks: readonly Block[], place: Place): (Paragraph | Table)[] =>
    blocks.flatMap((block) => writeBlock(block, place));

  function writeBlock(block: Block, place: Place): (Paragraph | Table)[] {
    switch (block.kind) {
      case 'paragraph':
        return [paragraph(block, surroundings(place))];
      case 'heading':
        return [heading(block)];
      case 'list':
        return writeList(block, place);
      case 'quote':
        return write(block.blocks, { ...place, style: STYLE.quote, quoteDepth: place.quoteDepth + 1 });
      case 'table':
        return [tableToDocx(block, place, write), new Paragraph({ style: STYLE.tableGap })];
      case 'group':
        return [
          new Paragraph({ style: STYLE[block.soort], children: [textRun(block.title)] }),
          ...write(block.blocks, place),
        ];
      default:
        return assertNever(block);
    }
  }

  function writeList(list: ListBlock, place: Place): (Paragraph | Table)[] {
    listCount += 1;
    const level = Math.min(place.listLevel === null ? 0 : place.listLevel + 1, MAX_LIST_LEVEL);
    const numbering = { reference: listDefinition(list.ordered), level, instance: listCount };
    const style = place.quoteDepth > 0 ? STYLE.quote : STYLE.listParagraph;
    const within = { ...place, style: null, listLevel: level };
    return list.items.flatMap((item, index) => {
      const [first, ...rest] = item;
      const closes = place.listLevel === null && index === list.items.length - 1 && rest.length === 0;
      if (first?.kind !== 'paragraph') {
        return [new Paragraph({ style, numbering }), ...write(item, within)];
      }
      const options = { style, numbering, ...(closes ? { spacing: { after: AFTER_LIST_TWIPS } } : {}) };
      return [paragraph(first, options), ...write(rest, within)];
    });
  }

  return write(blocks, TOP);
}

/** Style and indentation of a paragraph that carries no number of its own. */
function surroundings({ style, listLevel, quoteDepth }: Place): IParagraphOptions {
  const steps = (listLevel === null ? 0 : listLevel + 1) + quoteDepth;
  if (quoteDepth > 0)
    return { style: STYLE.quote, ...(steps > 1 ? { indent: { left: INDENT_TWIPS * steps } } : {}) };
  if (listLevel !== null) return { style: listContinueStyle(listLevel) };
  return style === null ? {} : { style };
}

function heading(block: HeadingBlock): Paragraph {
  const bookmark = new Bookmark({ id: headingAnchor(block.number), children: inlinesToDocx(block.inlines) });
  return new Paragraph({
    heading: HEADING_LEVELS[block.level],
    ...lineOptions(block),
    children: [bookmark],
  });
}

function paragraph(block: ParagraphBlock, options: IParagraphOptions): Paragraph {
  return new Paragraph({ ...options, ...lineOptions(block), children: inlinesToDocx(block.inlines) });
}

function lineOptions(block: ParagraphBlock | HeadingBlock): IParagraphOptions {
  return {
    ...(block.align === null ? {} : { alignment: ALIGNMENTS[block.align] }),
    ...(isRightToLeft(plainText(block.inlines)) ? { bidirectional: true } : {}),
  };
}

import { assertNever } from '@samenspraak/shared/assertNever';
import type { Alignment, Block, GroupBlock, HeadingBlock, ListBlock } from '#export/model/blocks';
import { headingAnchor } from '#export/model/contents';
import { escapeHtml } from './escape.ts';
import { inlinesToHtml } from './inlines.ts';
import { tableToHtml } from './tables.ts';

/** Writes blocks; one per document, because the titles of groups follow its outline. */
export interface BlockWriter {
  write(blocks: readonly Block[]): string;
}

/** Starts a writer. The title of the document is h1, so a heading of level 1 is h2. */
export function createBlockWriter(): BlockWriter {
  let outlineLevel = 0;

  const write = (blocks: readonly Block[]): string => blocks.map(writeBlock).join('\n');

  function writeBlock(block: Block): string {
    switch (block.kind) {
      case 'paragraph':
        return `<p dir="auto"${alignClass(block.align)}>${inlinesToHtml(block.inlines)}</p>`;
      case 'heading':
        outlineLevel = block.level;
        return headingToHtml(block);
      case 'list':
        return listToHtml(block);
      case 'quote':
        return `<blockquote>${write(block.blocks)}</blockquote>`;
      case 'table':
        return tableToHtml(block, write);
      case 'group':
        return groupToHtml(block);
      default:
        return assertNever(block);
    }
  }

  function listToHtml({ ordered, items }: ListBlock): string {
    const content = items.map((item) => `<li>${write(item)}</li>`).join('\n');
    if (ordered === null) return `<ul>${content}</ul>`;
    const start = ordered.start === 1 ? '' : ` start="${ordered.start}"`;
    const numbering = ordered.numbering === '1' ? '' : ` type="${ordered.numbering}"`;
    return `<ol${start}${numbering}>${content}</ol>`;
  }

  /** No landmark: a page of answers would be full of them, and the titles are headings already. */
  function groupToHtml({ soort, title, blocks }: GroupBlock): string {
    outlineLevel += 1;
    const tag = `h${Math.min(outlineLevel + 1, 6)}`;
    const html = `<div class="${soort}"><${tag} dir="auto">${escapeHtml(title)}</${tag}>${write(blocks)}</div>`;
    outlineLevel -= 1;
    return html;
  }

  return { write };
}

function headingToHtml(heading: HeadingBlock): string {
  const tag = `h${heading.level + 1}`;
  const number = `<span class="nummer">${heading.number} </span>`;
  return `<${tag} id="${headingAnchor(heading.number)}" dir="auto"${alignClass(heading.align)}>${number}${inlinesToHtml(heading.inlines)}</${tag}>`;
}

function alignClass(align: Alignment): string {
  return align === null ? '' : ` class="lijn-${align}"`;
}

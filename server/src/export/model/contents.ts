import { LABELS } from '#export/labels';
import type { Block, HeadingLevel } from './blocks.ts';
import { plainText } from './inlines.ts';

/** A line of the table of contents. */
export interface ContentsEntry {
  readonly level: HeadingLevel;
  readonly number: string;
  readonly title: string;
}

/** The table of contents: headings of level 1 and 2, in order. */
export function contentsEntries(blocks: readonly Block[]): ContentsEntry[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'heading' || block.level > 2) return [];
    const title = plainText(block.inlines).trim();
    return [{ level: block.level, number: block.number, title: title === '' ? LABELS.zonderTitel : title }];
  });
}

/** Name of the place that a line of the table of contents points to: `kop-1-2` for heading 1.2. */
export function headingAnchor(number: string): string {
  return `kop-${number.replaceAll('.', '-')}`;
}

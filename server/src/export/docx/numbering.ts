import { AlignmentType, LevelFormat, type ILevelsOptions } from 'docx';
import type { ListBlock, Numbering } from '#export/model/blocks';
import { INDENT_TWIPS } from './palette.ts';

interface NumberingDefinition {
  readonly reference: string;
  readonly levels: readonly ILevelsOptions[];
}

/** Word knows nine levels; deeper lists stay on the last. */
export const MAX_LIST_LEVEL = 8;

const FORMATS = {
  '1': LevelFormat.DECIMAL,
  a: LevelFormat.LOWER_LETTER,
  A: LevelFormat.UPPER_LETTER,
  i: LevelFormat.LOWER_ROMAN,
  I: LevelFormat.UPPER_ROMAN,
} as const satisfies Record<Numbering, string>;

const hanging = (left: number, by: number) => ({ paragraph: { indent: { left, hanging: by } } });

/** Numbers of the headings: 1, 1.1, 1.1.1. */
export const HEADINGS: NumberingDefinition = {
  reference: 'koppen',
  levels: [0, 1, 2].map((level) => ({
    level,
    format: LevelFormat.DECIMAL,
    text: Array.from({ length: level + 1 }, (_, at) => `%${at + 1}`).join('.'),
    alignment: AlignmentType.START,
    style: { ...hanging(567 + level * 142, 567 + level * 142), style: `Heading${level + 1}` },
  })),
};

/**
 * How the items of a list are counted. Every level starts where the list starts, because a nested list has a
 * numbering of its own; lists that count alike share a definition and differ by instance.
 */
export function listDefinition(ordered: ListBlock['ordered']): NumberingDefinition {
  return {
    reference: ordered === null ? 'opsomming' : `nummering-${ordered.numbering}-${ordered.start}`,
    levels: Array.from({ length: MAX_LIST_LEVEL + 1 }, (_, level) => ({
      level,
      ...(ordered === null
        ? { format: LevelFormat.BULLET, text: level % 2 === 0 ? '•' : '–' }
        : { format: FORMATS[ordered.numbering], text: `%${level + 1}.`, start: ordered.start }),
      alignment: AlignmentType.START,
      style: hanging(INDENT_TWIPS * (level + 1), INDENT_TWIPS),
    })),
  };
}

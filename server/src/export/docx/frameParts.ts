import {
  BorderStyle,
  Footer,
  Header,
  HeadingLevel,
  LeaderType,
  PageNumber,
  Paragraph,
  TabStopType,
  TableOfContents,
  TextRun,
} from 'docx';
import type { Frame } from '#export/frame';
import { LABELS } from '#export/labels';
import type { Block, BlockModel } from '#export/model/blocks';
import { contentsEntries, headingAnchor } from '#export/model/contents';
import { textRun } from './inlines.ts';
import { COLOURS, TEXT_WIDTH_TWIPS } from './palette.ts';
import { STYLE } from './styles.ts';

const CONTENTS_LEVELS = '1-2';
const EN_SPACE = '\u2002';
const graphemes = new Intl.Segmenter('nl');
const MAX_FOOTER_TITLE_LENGTH = 70;

/** Top of every page: the status, and in a practice environment that the data is made up. */
export function pageHeader(frame: Frame): Header {
  const text = frame.pageLines.join(' · ');
  return new Header({
    children: [new Paragraph({ style: STYLE.header, children: [textRun(text, { bold: true })] })],
  });
}

/** Bottom of every page: what it is a page of, and which. */
export function pageFooter(frame: Frame): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE.footer,
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH_TWIPS }],
        children: [
          textRun(shorten(frame.title)),
          new TextRun({
            children: ['\t', LABELS.pagina, PageNumber.CURRENT, LABELS.van, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}

/** What stands before the text on the first page. */
export function frontMatter(model: BlockModel, frame: Frame): (Paragraph | TableOfContents)[] {
  const details = [
    [LABELS.traject, frame.traject],
    [LABELS.gemeenten, frame.gemeenten],
  ] as const;
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [textRun(frame.title)] }),
    ...details
      .filter(([, value]) => value !== '')
      .map(
        ([label, value]) =>
          new Paragraph({ style: STYLE.subtitle, children: [textRun(`${label}: ${value}`)] }),
      ),
    ...(frame.warning === null
      ? []
      : [new Paragraph({ style: STYLE.warning, children: [textRun(frame.warning)] })]),
    ...(contentsEntries(model.blocks).length > 0
      ? [
          new Paragraph({ style: STYLE.tocHeading, children: [textRun(LABELS.inhoud)] }),
          tableOfContents(model.blocks),
        ]
      : []),
  ];
}

/**
 * Numbered entries that link to their headings, without page numbers: those depend on the fonts of the reader's
 * computer, and a wrong one is worse than none. Written as up to date, so that Word opens it without a question.
 */
function tableOfContents(blocks: readonly Block[]): TableOfContents {
  return new TableOfContents(LABELS.inhoud, {
    hyperlink: true,
    headingStyleRange: CONTENTS_LEVELS,
    pageNumbersEntryLevelsRange: CONTENTS_LEVELS,
    beginDirty: false,
    tabLeader: LeaderType.NONE,
    cachedEntries: contentsEntries(blocks).map(({ level, number, title }) => ({
      level,
      title: `${number}${EN_SPACE}${title}`,
      href: headingAnchor(number),
    })),
  });
}

/** The line before or after the text that the hash covers. */
export function borderLine(frame: Frame, side: 'begin' | 'end'): Paragraph {
  const border = { style: BorderStyle.SINGLE, size: 12, space: 6, color: COLOURS.accent };
  return new Paragraph({
    style: STYLE.border,
    border: side === 'begin' ? { top: border } : { bottom: border },
    ...(side === 'begin' ? { keepNext: true } : {}),
    children: [
      textRun(frame[side], { bold: true, color: COLOURS.ink }),
      textRun(frame.hashLine, { break: 1 }),
    ],
  });
}

function shorten(title: string): string {
  const characters = Array.from(graphemes.segment(title), ({ segment }) => segment);
  if (characters.length <= MAX_FOOTER_TITLE_LENGTH) return title;
  return `${characters
    .slice(0, MAX_FOOTER_TITLE_LENGTH - 1)
    .join('')
    .trimEnd()}…`;
}

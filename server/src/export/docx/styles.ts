import { BorderStyle, type IStylesOptions } from 'docx';
import { HEADINGS } from './numbering.ts';
import { COLOURS, FONT, INDENT_TWIPS } from './palette.ts';

/**
 * Ids of the paragraph styles that are used directly. Names with a Word built-in behind them are shown in the
 * language of the reader's Word ("Kop 1", "Citaat"); our own are Dutch.
 */
export const STYLE = {
  subtitle: 'Subtitle',
  tocHeading: 'TOCHeading',
  quote: 'Quote',
  listParagraph: 'ListParagraph',
  footnoteText: 'FootnoteText',
  header: 'Header',
  footer: 'Footer',
  hyperlink: 'Hyperlink',
  tableHeader: 'Tabelkop',
  tableText: 'Tabeltekst',
  tableGap: 'Tabelafstand',
  border: 'Kernregel',
  warning: 'Waarschuwing',
  explanation: 'Toelichting',
  doel: 'Doel',
  partnervraag: 'Partnervraag',
  antwoord: 'Antwoord',
} as const;

/** Id of the style of a later paragraph in a list item: Word has `List Continue` to `List Continue 5`. */
export function listContinueStyle(level: number): string {
  return level === 0 ? 'ListContinue' : `ListContinue${Math.min(level, CONTINUE_LEVELS - 1) + 1}`;
}

const CONTINUE_LEVELS = 5;

const heading = (level: number, size: number, before: number) => ({
  run: { font: FONT, size, bold: true, color: COLOURS.accent },
  paragraph: {
    keepNext: true,
    keepLines: true,
    spacing: { before, after: 100 },
    outlineLevel: level,
    numbering: { reference: HEADINGS.reference, level },
  },
});

const groupTitle = (id: string, size: number, outlineLevel?: number) => ({
  id,
  name: id,
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
  run: { size, bold: true, color: COLOURS.ink },
  paragraph: {
    keepNext: true,
    spacing: { before: outlineLevel === undefined ? 140 : 280, after: 60 },
    ...(outlineLevel === undefined ? {} : { outlineLevel }),
  },
});

const builtIn = (id: string, name: string) => ({ id, name, basedOn: 'Normal', next: 'Normal' });
const own = (id: string) => ({ id, name: id, basedOn: 'Normal', next: 'Normal' });

const listContinue = Array.from({ length: CONTINUE_LEVELS }, (_, level) => ({
  id: listContinueStyle(level),
  name: level === 0 ? 'List Continue' : `List Continue ${level + 1}`,
  basedOn: 'Normal',
  paragraph: { indent: { left: INDENT_TWIPS * (level + 1) }, spacing: { after: 60 } },
}));

const small = { run: { size: 17, color: COLOURS.soft } };

/** The styles of an export; `tableStyleXml.ts` adds what the library cannot express. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 22, color: COLOURS.ink, language: { value: 'nl-NL' } },
      paragraph: { spacing: { after: 120, line: 269, lineRule: 'auto' } },
    },
    title: {
      run: { font: FONT, size: 44, bold: true, color: COLOURS.ink },
      paragraph: { spacing: { before: 0, after: 120 } },
    },
    heading1: heading(0, 30, 360),
    heading2: heading(1, 25, 260),
    heading3: heading(2, 22, 200),
    listParagraph: { paragraph: { spacing: { after: 60 } } },
    hyperlink: { run: { color: COLOURS.accent, underline: {} } },
    footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 40, line: 240, lineRule: 'auto' } } },
  },
  paragraphStyles: [
    {
      ...builtIn(STYLE.subtitle, 'Subtitle'),
      run: { size: 22, color: COLOURS.soft },
      paragraph: { spacing: { after: 40 } },
    },
    {
      ...builtIn(STYLE.tocHeading, 'TOC Heading'),
      run: { size: 26, bold: true },
      paragraph: { keepNext: true, spacing: { before: 320, after: 80 } },
    },
    { ...builtIn('TOC1', 'toc 1'), paragraph: { spacing: { after: 50 } } },
    { ...builtIn('TOC2', 'toc 2'), paragraph: { indent: { left: INDENT_TWIPS }, spacing: { after: 50 } } },
    {
      ...builtIn(STYLE.header, 'header'),
      ...small,
      paragraph: {
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: COLOURS.line } },
      },
    },
    {
      ...builtIn(STYLE.footer, 'footer'),
      ...small,
      paragraph: { border: { top: { style: BorderStyle.SINGLE, size: 4, space: 4, color: COLOURS.line } } },
    },
    {
      ...builtIn(STYLE.quote, 'Quote'),
      quickFormat: true,
      run: { italics: true },
      paragraph: {
        indent: { left: INDENT_TWIPS },
        border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: COLOURS.accent } },
      },
    },
    ...listContinue,
    {
      ...own(STYLE.tableText),
      paragraph: { spacing: { before: 30, after: 30, line: 252, lineRule: 'auto' } },
    },
    { ...own(STYLE.tableHeader), basedOn: STYLE.tableText, run: { bold: true } },
    {
      ...own(STYLE.tableGap),
      run: { size: 12 },
      paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' } },
    },
    { ...own(STYLE.border), ...small, paragraph: { keepLines: true, spacing: { before: 280, after: 280 } } },
    {
      ...own(STYLE.warning),
      run: { bold: true },
      paragraph: {
        keepLines: true,
        spacing: { before: 200, after: 200 },
        border: Object.fromEntries(
          ['top', 'bottom', 'left', 'right'].map((side) => [
            side,
            { style: BorderStyle.SINGLE, size: 12, space: 6, color: COLOURS.ink },
          ]),
        ),
      },
    },
    { ...own(STYLE.explanation), ...small },
    groupTitle(STYLE.doel, 23, 2),
    groupTitle(STYLE.partnervraag, 23, 2),
    groupTitle(STYLE.antwoord, 21),
  ],
};

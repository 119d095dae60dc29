import { assertNever } from '@samenspraak/shared/assertNever';
import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  HighlightColor,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { Inline, Marks, Run } from '#export/model/blocks';
import { STYLE } from './styles.ts';
import { isRightToLeft } from './direction.ts';

/** The content of a line. Text only ever becomes `w:t`, so that nothing in it can act as a field. */
export function inlinesToDocx(inlines: readonly Inline[]): ParagraphChild[] {
  return inlines.map((inline) =>
    inline.kind === 'link'
      ? new ExternalHyperlink({
          link: inline.href,
          children: inline.runs.map((run) => runToDocx(run, { style: STYLE.hyperlink })),
        })
      : runToDocx(inline, {}),
  );
}

function runToDocx(run: Run, options: IRunOptions): ParagraphChild {
  switch (run.kind) {
    case 'text':
      return textRun(run.text, { ...options, ...look(run.marks) });
    case 'break':
      return new TextRun({ break: 1 });
    case 'note':
      return new FootnoteReferenceRun(run.number);
    default:
      return assertNever(run);
  }
}

/** A run of literal text. */
export function textRun(text: string, options: IRunOptions = {}): TextRun {
  return new TextRun({ ...options, text, ...(isRightToLeft(text) ? { rightToLeft: true } : {}) });
}

function look(marks: Marks): IRunOptions {
  return {
    ...(marks.bold === true ? { bold: true } : {}),
    ...(marks.italic === true ? { italics: true } : {}),
    ...(marks.underline === true ? { underline: {} } : {}),
    ...(marks.highlight === true ? { highlight: HighlightColor.YELLOW } : {}),
    ...(marks.superscript === true ? { superScript: true } : {}),
    ...(marks.subscript === true ? { subScript: true } : {}),
  };
}

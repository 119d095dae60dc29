import { Document, Packer, Paragraph, type Table } from 'docx';
import type { Frame } from '#export/frame';
import { LABELS } from '#export/labels';
import type { BlockModel } from '#export/model/blocks';
import { blocksToDocx } from './blocks.ts';
import { borderLine, frontMatter, pageFooter, pageHeader } from './frameParts.ts';
import { textRun } from './inlines.ts';
import { normaliseDocx } from './normalise.ts';
import { HEADINGS } from './numbering.ts';
import { PAGE } from './palette.ts';
import { STYLE, styles } from './styles.ts';
import { TABLE_STYLE_XML } from './tableStyleXml.ts';

/** A Word document; the same input gives the same bytes. */
export async function writeDocx(model: BlockModel, frame: Frame): Promise<Uint8Array> {
  const document = new Document({
    title: frame.title,
    subject: frame.pageLines.join('. '),
    creator: frame.gemeenten === '' ? LABELS.product : frame.gemeenten,
    lastModifiedBy: LABELS.product,
    description: frame.hashLine,
    customProperties: [{ name: 'Samenspraak-SHA-256', value: frame.hash }],
    styles,
    externalStyles: TABLE_STYLE_XML,
    numbering: { config: [HEADINGS] },
    compatibility: { version: 15 },
    footnotes: Object.fromEntries(
      model.notes.map((note, index) => [index + 1, { children: [footnote(note)] }]),
    ),
    sections: [
      {
        properties: { page: PAGE },
        headers: { default: pageHeader(frame) },
        footers: { default: pageFooter(frame) },
        children: [...frontMatter(model, frame), ...body(model, frame)],
      },
    ],
  });
  return normaliseDocx(await Packer.toBuffer(document), frame.datum);
}

function body(model: BlockModel, frame: Frame): (Paragraph | Table)[] {
  const text = model.blocks.length === 0 ? [new Paragraph(LABELS.legeTekst)] : blocksToDocx(model.blocks);
  return [
    borderLine(frame, 'begin'),
    ...text,
    borderLine(frame, 'end'),
    new Paragraph({ style: STYLE.explanation, children: [textRun(LABELS.uitlegControlegetal)] }),
  ];
}

function footnote(text: string): Paragraph {
  return new Paragraph({ style: STYLE.footnoteText, children: [textRun(` ${text}`)] });
}

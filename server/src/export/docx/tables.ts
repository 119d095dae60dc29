import { ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType, type Paragraph } from 'docx';
import type { Block, TableBlock, TableCell as ModelCell } from '#export/model/blocks';
import type { Place } from './blocks.ts';
import { COLOURS, INDENT_TWIPS } from './palette.ts';
import { STYLE } from './styles.ts';
import { TABLE_STYLE } from './tableStyleXml.ts';

type WriteBlocks = (blocks: readonly Block[], place: Place) => (Paragraph | Table)[];

/** Left and right margin of a cell together, in twips. */
const CELL_MARGINS_TWIPS = 200;

/** As many rows as the table of a goal has, and some. */
const MAX_ROWS_TOGETHER = 12;

/**
 * A table with repeating header rows. Rows are kept whole, and short tables on one page, unless a row is so long that
 * Word would have nowhere to break.
 */
export function tableToDocx(table: TableBlock, place: Place, write: WriteBlocks): Table {
  const indent = INDENT_TWIPS * ((place.listLevel === null ? 0 : place.listLevel + 1) + place.quoteDepth);
  const width = Math.max(place.widthTwips - indent, CELL_MARGINS_TWIPS * 2);
  const columnWidths = table.columns.map((share) => Math.max(1, Math.round(share * width)));
  const columnAt = columnStarts(table);
  const keepTogether = table.rows.length <= MAX_ROWS_TOGETHER && table.rows.every(isShort);
  const rows = table.rows.map((row, rowIndex) => {
    const cells = row.map((cell, cellIndex) => {
      const first = columnAt[rowIndex]?.[cellIndex] ?? 0;
      const cellWidth = columnWidths.slice(first, first + cell.colspan).reduce((sum, one) => sum + one, 0);
      return cellToDocx(cell, cellWidth, write);
    });
    return new TableRow({
      children: cells,
      cantSplit: isShort(row),
      keepNext: keepTogether && rowIndex < table.rows.length - 1,
      ...(rowIndex < table.headerRows ? { tableHeader: true } : {}),
    });
  });
  return new Table({
    style: TABLE_STYLE,
    width: { size: columnWidths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths,
    ...(indent > 0 ? { indent: { size: indent, type: WidthType.DXA } } : {}),
    tableLook: {
      firstRow: table.headerRows > 0,
      firstColumn: table.rows.slice(table.headerRows).every((row) => row[0]?.header === true),
      noHBand: true,
      noVBand: true,
    },
    rows,
  });
}

function cellToDocx(cell: ModelCell, widthTwips: number, write: WriteBlocks): TableCell {
  const place = {
    style: cell.header ? STYLE.tableHeader : STYLE.tableText,
    listLevel: null,
    quoteDepth: 0,
    widthTwips: widthTwips - CELL_MARGINS_TWIPS,
  };
  const blocks = cell.blocks.length > 0 ? cell.blocks : [EMPTY_LINE];
  return new TableCell({
    children: write(blocks, place),
    width: { size: widthTwips, type: WidthType.DXA },
    ...(cell.colspan > 1 ? { columnSpan: cell.colspan } : {}),
    ...(cell.rowspan > 1 ? { rowSpan: cell.rowspan } : {}),
    ...(cell.header ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: COLOURS.fill } } : {}),
  });
}

const EMPTY_LINE: Block = { kind: 'paragraph', align: null, inlines: [] };

/** The column in which each cell starts, with the room that spans from above take. */
function columnStarts(table: TableBlock): readonly (readonly number[])[] {
  const takenUntilRow = table.columns.map(() => 0);
  return table.rows.map((row, rowIndex) => {
    let column = 0;
    return row.map((cell) => {
      while ((takenUntilRow[column] ?? 0) > rowIndex) column += 1;
      const start = column;
      takenUntilRow.fill(rowIndex + cell.rowspan, start, start + cell.colspan);
      column += cell.colspan;
      return start;
    });
  });
}

/** A long row must be able to break, or Word would cut it off at the end of the page. */
function isShort(row: readonly ModelCell[]): boolean {
  return row.every(({ blocks }) => blocks.length <= 4);
}

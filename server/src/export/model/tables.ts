import type { Block, TableBlock, TableCell } from './blocks.ts';
import { placeCells, type PlacedCell } from './tableGrid.ts';
import { intAttr, type SourceNode } from './source.ts';

const SPAN = { least: 1, most: 100, standard: 1 } as const;

/** A table without holes or overlaps: two people who change its structure at once can leave both. */
export function buildTable(
  node: SourceNode,
  buildBlocks: (nodes: readonly SourceNode[]) => Block[],
): TableBlock {
  const cells = node.content.map((row) =>
    row.content.map((cell) => ({
      header: cell.type === 'tableHeader',
      colspan: intAttr(cell, 'colspan', SPAN),
      rowspan: intAttr(cell, 'rowspan', SPAN),
      blocks: buildBlocks(cell.content),
      widths: columnWidths(cell),
    })),
  );
  const { rows, columnCount } = placeCells(cells, () => EMPTY_CELL);
  return {
    kind: 'table',
    rows: rows.map((row) => row.map(({ cell, colspan, rowspan }) => toCell(cell, colspan, rowspan))),
    headerRows: countHeaderRows(rows),
    columns: columnShares(rows, columnCount),
  };
}

type SourceCell = TableCell & { readonly widths: readonly number[] };

const EMPTY_CELL: SourceCell = { header: false, colspan: 1, rowspan: 1, blocks: [], widths: [] };

function toCell({ header, blocks }: SourceCell, colspan: number, rowspan: number): TableCell {
  return { header, colspan, rowspan, blocks };
}

/** Leading rows of header cells only; none when one of their cells reaches into the body. */
function countHeaderRows(rows: readonly (readonly PlacedCell<SourceCell>[])[]): number {
  const firstBodyRow = rows.findIndex((row) => row.some(({ cell }) => !cell.header));
  const count = firstBodyRow === -1 ? rows.length : firstBodyRow;
  const reachesOut = rows.slice(0, count).some((row, at) => row.some(({ rowspan }) => at + rowspan > count));
  // A table of nothing but headers has no body to repeat them for.
  return reachesOut || count === rows.length ? 0 : count;
}

function columnWidths(cell: SourceNode): readonly number[] {
  const value = cell.attrs['colwidth'];
  return Array.isArray(value)
    ? value.map((width) => (typeof width === 'number' && width > 0 ? width : 0))
    : [];
}

/** Shares from the widths that people dragged; a column without one gets the mean of the others. */
function columnShares(
  rows: readonly (readonly PlacedCell<SourceCell>[])[],
  columnCount: number,
): readonly number[] {
  const widths = Array.from({ length: columnCount }, () => 0);
  for (const { cell, column } of rows.flat()) {
    for (const [at, width] of cell.widths.entries()) {
      if (widths[column + at] === 0) widths[column + at] = width;
    }
  }
  const known = widths.filter((width) => width > 0);
  const mean = known.length === 0 ? 1 : known.reduce((sum, width) => sum + width, 0) / known.length;
  const filled = widths.map((width) => (width > 0 ? width : mean));
  const total = filled.reduce((sum, width) => sum + width, 0);
  return filled.map((width) => width / total);
}

/** A cell and where it stands. */
export interface PlacedCell<Cell> {
  readonly cell: Cell;
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
}

interface Spanned {
  readonly colspan: number;
  readonly rowspan: number;
}

/**
 * Gives every cell its place as HTML does: in the first free column of its row. Spans are cut where they would
 * overlap a cell from above or leave the table; holes are filled with cells from `fill`. Order is kept.
 */
export function placeCells<Cell extends Spanned>(
  source: readonly (readonly Cell[])[],
  fill: () => Cell,
): { readonly rows: readonly (readonly PlacedCell<Cell>[])[]; readonly columnCount: number } {
  const taken: boolean[][] = source.map(() => []);
  const rows = source.map((cells, row) => {
    const placed: PlacedCell<Cell>[] = [];
    let column = 0;
    for (const cell of cells) {
      while (taken[row]?.[column] === true) column += 1;
      const colspan = freeColumns(taken[row] ?? [], column, cell.colspan);
      const rowspan = Math.min(cell.rowspan, source.length - row);
      take(taken, row, column, colspan, rowspan);
      placed.push({ cell, column, colspan, rowspan });
      column += colspan;
    }
    return placed;
  });
  const columnCount = Math.max(1, ...taken.map((row) => row.length));
  return {
    rows: rows.map((placed, row) => fillHoles(placed, taken[row] ?? [], columnCount, fill)),
    columnCount,
  };
}

function freeColumns(row: readonly boolean[], from: number, wanted: number): number {
  let count = 1;
  while (count < wanted && row[from + count] !== true) count += 1;
  return count;
}

function take(taken: boolean[][], row: number, column: number, colspan: number, rowspan: number): void {
  for (const cells of taken.slice(row, row + rowspan)) {
    for (let at = column; at < column + colspan; at += 1) cells[at] = true;
  }
}

function fillHoles<Cell extends Spanned>(
  placed: readonly PlacedCell<Cell>[],
  taken: readonly boolean[],
  columnCount: number,
  fill: () => Cell,
): readonly PlacedCell<Cell>[] {
  const holes = Array.from({ length: columnCount }, (_, column) => column).filter((column) => !taken[column]);
  if (holes.length === 0) return placed;
  const fillers = holes.map((column) => ({ cell: fill(), column, colspan: 1, rowspan: 1 }));
  return [...placed, ...fillers].toSorted((one, other) => one.column - other.column);
}

import type { Block, TableBlock, TableCell } from '#export/model/blocks';

type WriteBlocks = (blocks: readonly Block[]) => string;

/** A table; header rows stand in `thead`, so that browsers repeat them on each printed page. */
export function tableToHtml(table: TableBlock, write: WriteBlocks): string {
  const { rows, headerRows, columns } = table;
  const widths = columns.map((share) => `<col style="width:${(share * 100).toFixed(2)}%">`).join('');
  const head = rows.slice(0, headerRows).map((row) => rowToHtml(row, true, write));
  const body = rows.slice(headerRows).map((row) => rowToHtml(row, false, write));
  const thead = head.length === 0 ? '' : `<thead>${head.join('\n')}</thead>`;
  return `<table><colgroup>${widths}</colgroup>${thead}<tbody>${body.join('\n')}</tbody></table>`;
}

function rowToHtml(row: readonly TableCell[], isHeaderRow: boolean, write: WriteBlocks): string {
  return `<tr>${row.map((cell) => cellToHtml(cell, isHeaderRow, write)).join('')}</tr>`;
}

function cellToHtml(cell: TableCell, isHeaderRow: boolean, write: WriteBlocks): string {
  const tag = cell.header ? 'th' : 'td';
  const scope = cell.header ? ` scope="${scopeOf(cell, isHeaderRow)}"` : '';
  const colspan = cell.colspan > 1 ? ` colspan="${cell.colspan}"` : '';
  const rowspan = cell.rowspan > 1 ? ` rowspan="${cell.rowspan}"` : '';
  return `<${tag}${scope}${colspan}${rowspan}>${write(cell.blocks)}</${tag}>`;
}

function scopeOf(cell: TableCell, isHeaderRow: boolean): string {
  if (isHeaderRow) return cell.colspan > 1 ? 'colgroup' : 'col';
  return cell.rowspan > 1 ? 'rowgroup' : 'row';
}

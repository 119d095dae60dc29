import type { NodeSpec } from 'prosemirror-model';
import { demand, idAttribute, wholeNumber } from './attributes.ts';

const MAX_SPAN = 100;

const isColumnWidths = (value: unknown): boolean =>
  value === null ||
  (Array.isArray(value) && value.every((width) => Number.isInteger(width) && width >= 0 && width <= 10_000));

const cell = {
  content: 'flow+',
  isolating: true,
  attrs: {
    colspan: wholeNumber(1, MAX_SPAN, 1),
    rowspan: wholeNumber(1, MAX_SPAN, 1),
    /** Widths in CSS pixels, one per spanned column, or null. */
    colwidth: {
      default: null,
      validate: (value: unknown): void => demand(isColumnWidths(value), 'column widths'),
    },
  },
} as const satisfies NodeSpec;

/** Tables as prosemirror-tables wants them. A cell keeps `+`: table commands fill a new cell through it. */
export const tableNodes = {
  table: {
    group: 'block flow',
    content: 'tableRow+',
    tableRole: 'table',
    isolating: true,
    attrs: { id: idAttribute },
  },
  tableRow: { content: '(tableCell | tableHeader)*', tableRole: 'row' },
  tableHeader: { ...cell, tableRole: 'header_cell' },
  tableCell: { ...cell, tableRole: 'cell' },
} as const satisfies Record<string, NodeSpec>;

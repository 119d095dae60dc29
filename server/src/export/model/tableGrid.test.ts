import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeCells } from './tableGrid.ts';

const cell = (name: string, colspan = 1, rowspan = 1) => ({ name, colspan, rowspan });
const fill = () => cell('-');
const namesOf = (rows: readonly (readonly ReturnType<typeof cell>[])[]) =>
  placeCells(rows, fill).rows.map((row) =>
    row.map(({ cell, colspan, rowspan }) => `${cell.name}${colspan}x${rowspan}`),
  );

it('leaves a table without faults as it is', () => {
  expect(
    namesOf([
      [cell('a', 2), cell('b', 1, 2)],
      [cell('c'), cell('d')],
    ]),
  ).toEqual([
    ['a2x1', 'b1x2'],
    ['c1x1', 'd1x1'],
  ]);
});

it('fills holes and cuts spans that leave the table or overlap', () => {
  expect(namesOf([[cell('a', 1, 9)], [cell('b'), cell('c')]])).toEqual([
    ['a1x2', '-1x1', '-1x1'],
    ['b1x1', 'c1x1'],
  ]);
  expect(namesOf([[cell('a'), cell('b', 1, 2)], [cell('c', 3)]])).toEqual([['a1x1', 'b1x2'], ['c1x1']]);
});

it('covers every place of every table exactly once, in the order of the cells', () => {
  const span = fc.integer({ min: 1, max: 4 });
  const row = fc.array(fc.record({ name: fc.constant('x'), colspan: span, rowspan: span }), { maxLength: 5 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (source) => {
      const { rows, columnCount } = placeCells(source, fill);
      const covered = source.map(() => Array.from({ length: columnCount }, () => 0));
      for (const [rowIndex, placed] of rows.entries()) {
        for (const { column, colspan, rowspan } of placed) {
          for (const line of covered.slice(rowIndex, rowIndex + rowspan)) {
            for (let at = column; at < column + colspan; at += 1) line[at] = (line[at] ?? 0) + 1;
          }
        }
      }
      expect(covered.flat().every((count) => count === 1)).toBe(true);
      const kept = rows.map((placed) => placed.filter((one) => one.cell.name === 'x').map((one) => one.cell));
      expect(kept).toEqual(source);
    }),
  );
});

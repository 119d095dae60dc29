import { LABELS } from '#export/labels';
import { dutchDateFromText } from '#export/dutchDate';
import type { Block, GroupBlock, Inline, Marks, TableBlock, TableCell } from './blocks.ts';
import { textAttr, type SourceNode } from './source.ts';

const DATE_FIELDS: ReadonlySet<FieldName> = new Set(['nulmetingDatum', 'streefdatum']);

/** A goal as a title, its statement and a table of what is measured. What is still open is named as open. */
export function buildDoel(node: SourceNode, number: number, statement: readonly Block[]): GroupBlock {
  return {
    kind: 'group',
    soort: 'doel',
    title: LABELS.doel(number, textAttr(node, 'k').trim()),
    blocks: [
      ...statement,
      fieldTable(doelFields(node).map((name) => [textCell(LABELS[name], true), valueCell(node, name)])),
    ],
  };
}

type FieldName =
  | 'indicator'
  | 'eenheid'
  | 'nulmetingWaarde'
  | 'nulmetingDatum'
  | 'nulmetingBron'
  | 'nulmetingReden'
  | 'streefwaarde'
  | 'streefdatum'
  | 'eigenaar';

/** The fields to show: a named reason takes the place of a baseline that is not there, and is absent when not given. */
function doelFields(node: SourceNode): readonly FieldName[] {
  const has = (name: FieldName): boolean => textAttr(node, name).trim() !== '';
  const baseline = (['nulmetingWaarde', 'nulmetingDatum', 'nulmetingBron'] as const).filter(
    (name) => has(name) || !has('nulmetingReden'),
  );
  const reason = has('nulmetingReden') ? (['nulmetingReden'] as const) : [];
  return ['indicator', 'eenheid', ...baseline, ...reason, 'streefwaarde', 'streefdatum', 'eigenaar'];
}

function valueCell(node: SourceNode, name: FieldName): TableCell {
  const text = textAttr(node, name).trim();
  if (text === '') return textCell(LABELS.nogNietIngevuld, false, { italic: true });
  return textCell(DATE_FIELDS.has(name) ? dutchDateFromText(text) : text, false);
}

function fieldTable(rows: readonly (readonly TableCell[])[]): TableBlock {
  return { kind: 'table', rows, headerRows: 0, columns: [0.36, 0.64] };
}

function textCell(text: string, header: boolean, marks: Marks = {}): TableCell {
  const inlines: readonly Inline[] = [{ kind: 'text', text, marks }];
  return { header, colspan: 1, rowspan: 1, blocks: [{ kind: 'paragraph', align: null, inlines }] };
}

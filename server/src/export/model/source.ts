import { cleanText } from '#export/cleanText';

/** A node of ProseMirror JSON, read without trust. */
export interface SourceNode {
  readonly type: string;
  readonly attrs: Readonly<Record<string, unknown>>;
  readonly content: readonly SourceNode[];
  readonly text: string;
  readonly marks: readonly SourceMark[];
}

/** A mark of ProseMirror JSON. */
export interface SourceMark {
  readonly type: string;
  readonly attrs: Readonly<Record<string, unknown>>;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Reads a node; whatever is missing or misshapen becomes empty, so that the walk can go on and report it. */
export function readSource(json: unknown): SourceNode {
  const node = isRecord(json) ? json : {};
  return {
    type: typeof node['type'] === 'string' ? node['type'] : '',
    attrs: isRecord(node['attrs']) ? node['attrs'] : {},
    content: list(node['content']).map(readSource),
    text: typeof node['text'] === 'string' ? cleanText(node['text']) : '',
    marks: list(node['marks']).filter(isRecord).map(readMark),
  };
}

function readMark(mark: Readonly<Record<string, unknown>>): SourceMark {
  return {
    type: typeof mark['type'] === 'string' ? mark['type'] : '',
    attrs: isRecord(mark['attrs']) ? mark['attrs'] : {},
  };
}

/** A text attribute, clean; empty when it is absent. */
export function textAttr(node: SourceNode | SourceMark, name: string): string {
  const value = node.attrs[name];
  return typeof value === 'string' ? cleanText(value) : '';
}

/** A whole number attribute, kept between `least` and `most`. */
export function intAttr(
  node: SourceNode,
  name: string,
  limits: { readonly least: number; readonly most: number; readonly standard: number },
): number {
  const value = node.attrs[name];
  if (typeof value !== 'number' || !Number.isInteger(value)) return limits.standard;
  return Math.min(Math.max(value, limits.least), limits.most);
}

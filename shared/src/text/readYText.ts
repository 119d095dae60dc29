import * as Y from 'yjs';
import { makeNode, makeRun, type MarkJson, type TextNodeJson } from './textJson.ts';

/** What can stand in a fragment, as far as it can be read. */
export type YTextType = Y.XmlFragment | Y.XmlElement | Y.XmlText;

/** Name given to what is no element and no text, so that it is found to be unknown. */
export const FOREIGN_NODE = '#foreign';

const MAX_DEPTH = 128;
/** The editor binding adds `--` and eight characters of hash to marks that may overlap. */
const HASHED_MARK = /^(.*)--[a-zA-Z0-9+/=]{8}$/s;

/** The children of a Y type as ProseMirror JSON. Reads only, never throws, whatever a client put in. */
export function readYChildren(parent: Y.XmlFragment, depth = 0): readonly TextNodeJson[] {
  return parent.toArray().flatMap((child: unknown) => readYNode(child, depth + 1));
}

/** One Y type as ProseMirror JSON: a text gives a node per run, anything foreign a {@link FOREIGN_NODE}. */
export function readYNode(type: unknown, depth = 0): readonly TextNodeJson[] {
  if (depth > MAX_DEPTH) return [{ type: FOREIGN_NODE }];
  if (type instanceof Y.XmlText) return readRuns(type);
  if (!(type instanceof Y.XmlElement)) return [{ type: FOREIGN_NODE }];
  const attrs: Record<string, unknown> = type.getAttributes();
  return [makeNode(type.nodeName, attrs, readYChildren(type, depth))];
}

interface Delta {
  readonly insert?: unknown;
  readonly attributes?: Readonly<Record<string, unknown>>;
}

function readRuns(text: Y.XmlText): readonly TextNodeJson[] {
  return text.toDelta().map(readRun);
}

function readRun({ insert, attributes }: Delta): TextNodeJson {
  if (typeof insert !== 'string') return { type: FOREIGN_NODE };
  return makeRun(insert, Object.entries(attributes ?? {}).map(readMark));
}

function readMark([key, value]: [string, unknown]): MarkJson {
  const type = HASHED_MARK.exec(key)?.[1] ?? key;
  return isRecord(value) && Object.keys(value).length > 0 ? { type, attrs: value } : { type };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

import * as Y from 'yjs';
import { findProblems } from './inspect.ts';
import type { TextProblem, TextProblemKind } from './problems.ts';
import { readYChildren, readYNode, type YTextType } from './readYText.ts';

/** Problems that make the editor binding of a client delete the part, for everybody. A wrong value does not. */
const DELETED_BY_EDITORS: ReadonlySet<TextProblemKind> = new Set([
  'type',
  'node',
  'attribute',
  'mark',
  'misplaced',
]);

/**
 * What a client must not open an editor on, because its binding would delete it for everybody: names of nodes,
 * attributes and marks that this schema does not know, and nodes in a parent that never holds them. Empty when it is
 * safe. Reads only.
 *
 * Call it on the whole fragment before the editor mounts; and on every remote change, before the binding sees it
 * (`beforeObserverCalls`), on each type inside the fragment that changed (`transaction.changed`). One that was deleted holds nothing.
 */
export function findUnknownContent(type: YTextType): readonly TextProblem[] {
  // oxlint-disable-next-line eslint/no-underscore-dangle -- Yjs has no public name for it; its own typings include it.
  if (type._item?.deleted === true) return [];
  return problemsOf(type).filter(({ kind }) => DELETED_BY_EDITORS.has(kind));
}

function problemsOf(type: YTextType): readonly TextProblem[] {
  if (!(type instanceof Y.XmlText) && !(type instanceof Y.XmlElement)) {
    return findProblems('doc', readYChildren(type));
  }
  const { parent } = type;
  const parentName = parent instanceof Y.XmlElement ? parent.nodeName : 'doc';
  return findProblems(parentName, readYNode(type));
}

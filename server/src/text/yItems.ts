/* oxlint-disable eslint/no-underscore-dangle -- Yjs has no public names for these; its own typings include them. */
import type * as Y from 'yjs';

/** Identity of an element in Yjs: it never changes while the element lives. Null for one that is in no document. */
export function itemIdOf(element: Y.XmlElement): { readonly client: number; readonly clock: number } | null {
  return element._item?.id ?? null;
}

/** Whether a root ever had children, also if they are all deleted now. */
export function everHadChildren(root: Y.XmlFragment): boolean {
  return root._start !== null;
}

import { findUnknownContent } from '@samenspraak/shared/text/unknownContent';
import * as Y from 'yjs';

/**
 * Watches a fragment for content that this version does not know, because the editor binding would delete it for
 * everybody. `onUnknown` runs inside the transaction, before the binding sees the change, and once only: whoever
 * mounted an editor must take it away there and then.
 *
 * @returns stops watching.
 */
export function guardContent(fragment: Y.XmlFragment, onUnknown: () => void): () => void {
  const { doc } = fragment;
  if (doc === null) throw new Error('A fragment outside a document cannot be guarded');
  const stop = (): void => doc.off('beforeObserverCalls', check);
  const check = (transaction: Y.Transaction): void => {
    if (transaction.local) return;
    for (const type of transaction.changed.keys()) {
      if (!isXml(type) || !isWithin(type, fragment)) continue;
      if (findUnknownContent(type).length === 0) continue;
      stop();
      onUnknown();
      return;
    }
  };
  doc.on('beforeObserverCalls', check);
  return stop;
}

type XmlType = Y.XmlFragment | Y.XmlElement | Y.XmlText;

function isXml(type: unknown): type is XmlType {
  return type instanceof Y.XmlFragment || type instanceof Y.XmlText;
}

function isWithin(type: XmlType, fragment: Y.XmlFragment): boolean {
  let current: unknown = type;
  while (current instanceof Y.AbstractType) {
    if (current === fragment) return true;
    current = current.parent;
  }
  return false;
}

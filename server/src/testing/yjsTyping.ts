import * as Y from 'yjs';

/** A document in memory of which every change is caught as the update that a client would send. */
export interface TypingDocument {
  readonly document: Y.Doc;
  readonly text: Y.Text;
  /** Makes one change and answers its update. */
  change(edit: (text: Y.Text) => void): Uint8Array;
}

/** A document with one text and a fixed clientID, so that tests repeat themselves exactly. */
export function typingDocument(clientId: number): TypingDocument {
  const document = new Y.Doc();
  document.clientID = clientId;
  const text = document.getText('tekst');
  return {
    document,
    text,
    change(edit) {
      const updates: Uint8Array[] = [];
      const collect = (update: Uint8Array): void => void updates.push(update);
      document.on('update', collect);
      document.transact(() => edit(text));
      document.off('update', collect);
      return Y.mergeUpdates(updates);
    },
  };
}

/** The text that updates amount to for somebody who opens the document anew. */
export function textOf(updates: readonly Uint8Array[]): string {
  const document = new Y.Doc();
  for (const update of updates) Y.applyUpdate(document, update);
  return document.getText('tekst').toJSON();
}

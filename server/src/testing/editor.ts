import * as Y from 'yjs';

/** A document of which every change is caught as the update that a client would send. */
export class Editor {
  readonly doc: Y.Doc;
  readonly #updates: Uint8Array[] = [];

  constructor(clientId: number, options: { gc?: boolean } = {}) {
    this.doc = new Y.Doc(options);
    this.doc.clientID = clientId;
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.#updates.push(update);
    });
  }

  get text(): Y.Text {
    return this.doc.getText('tekst');
  }

  /** Makes one change and answers its updates, merged. */
  change(edit: (doc: Y.Doc) => void): Uint8Array {
    this.doc.transact(() => edit(this.doc));
    const updates = this.#updates.splice(0);
    const [only] = updates;
    return updates.length === 1 && only !== undefined ? only : Y.mergeUpdates(updates);
  }

  /** Types at the end. */
  type(words: string): Uint8Array {
    return this.change(() => this.text.insert(this.text.length, words));
  }

  /** Takes in what somebody else wrote. */
  take(update: Uint8Array): void {
    Y.applyUpdate(this.doc, update, this);
  }

  /** Everything as one update, as a step 2 to somebody who has nothing. */
  all(): Uint8Array {
    return Y.encodeStateAsUpdate(this.doc);
  }
}

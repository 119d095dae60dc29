import { TEXT_FRAGMENT } from '@samenspraak/shared/text/documentSchema';
import { gemeenteSchema } from '@samenspraak/shared/traject/gemeente';
import { Editor } from '@tiptap/core';
import { prosemirrorJSONToYXmlFragment } from '@tiptap/y-tiptap';
import { documentSchema } from '@samenspraak/shared/text/documentSchema';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { useLanguage } from '#lib/language.ts';
import { documentExtensions } from '../extensions/documentExtensions.ts';

/** The municipalities of the tests. */
export const gemeenten = [
  { slug: 'wijchen', naam: 'Wijchen', code: 'GM0296', letter: 'W', vorm: 'cirkel' },
  { slug: 'druten', naam: 'Druten', code: 'GM0225', letter: 'D', vorm: 'vierkant' },
].map((gemeente) => gemeenteSchema.parse(gemeente));

/** A JSON document with one section of these blocks. */
export const oneSection = (...blocks: object[]): object => ({
  type: 'doc',
  content: [{ type: 'section', attrs: { id: 'sectie1' }, content: blocks }],
});

/** A paragraph with an id. */
export const paragraph = (id: string | null, text: string): object => ({
  type: 'paragraph',
  attrs: { id },
  ...(text === '' ? {} : { content: [{ type: 'text', text }] }),
});

/** A Yjs document that holds a JSON document as the server would have seeded it. */
function seededDoc(json: object): Y.Doc {
  const doc = new Y.Doc();
  prosemirrorJSONToYXmlFragment(documentSchema, json, doc.getXmlFragment(TEXT_FRAGMENT));
  return doc;
}

/** The product's editor on a Yjs document. */
export function openEditor(doc: Y.Doc): Editor {
  return new Editor({
    element: document.createElement('div'),
    injectCSS: false,
    extensions: documentExtensions({
      doc,
      awareness: new Awareness(doc),
      gemeenten,
      texts: useLanguage.getState().messages.editor,
      onToolbar: () => {},
      onLink: () => {},
      onFootnote: () => {},
    }),
  });
}

/** Two documents; `deliver` exchanges what happened since, as two clients that were apart for a moment. */
export interface Pair {
  readonly docs: readonly [Y.Doc, Y.Doc];
  readonly deliver: () => void;
}

/** Two replicas of a seeded document. Content only moves at `deliver`, or at once when `live`. */
export function replicas(json: object, live = false): Pair {
  const first = seededDoc(json);
  const second = new Y.Doc();
  Y.applyUpdate(second, Y.encodeStateAsUpdate(first), 'remote');
  const pass = (from: Y.Doc, to: Y.Doc): void =>
    Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)), 'remote');
  if (live) {
    for (const [from, to] of [
      [first, second],
      [second, first],
    ] as const) {
      from.on('update', (update: Uint8Array, origin: unknown) => {
        if (origin !== 'remote') Y.applyUpdate(to, update, 'remote');
      });
    }
  }
  return {
    docs: [first, second],
    deliver: () => {
      pass(first, second);
      pass(second, first);
    },
  };
}

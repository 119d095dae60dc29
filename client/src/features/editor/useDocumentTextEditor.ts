import type { Gemeente } from '@samenspraak/shared/traject/gemeente';
import type { Editor } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';
import { useEditor } from '@tiptap/react';
import { useEffect } from 'react';
import { useConnection } from '#collab/connectionStore.ts';
import type { DocumentSession } from '#collab/documentSession.ts';
import { useMessages } from '#lib/language.ts';
import { readDomSelection } from './commands/readDomSelection.ts';
import { documentExtensions } from './extensions/documentExtensions.ts';

interface TextEditorOptions {
  readonly session: DocumentSession;
  readonly gemeenten: readonly Gemeente[];
  readonly label: string;
  readonly onToolbar: () => void;
  readonly onLink: () => void;
  readonly onFootnote: (pos: number) => void;
}

/** The Tiptap editor on a session's text. Mount it only while the content is `ready`. */
export function useDocumentTextEditor(options: TextEditorOptions): Editor {
  const { session, gemeenten, label, onToolbar, onLink, onFootnote } = options;
  const texts = useMessages().editor;
  const readOnly = useConnection((state) => state.readOnly);
  const editor = useEditor(
    {
      injectCSS: false,
      editable: !readOnly,
      // Markdown habits are no help to most; lists are.
      enableInputRules: ['bulletList', 'orderedList'],
      enablePasteRules: false,
      shouldRerenderOnTransaction: false,
      // The binding fills the editor after it is made, and leaves the caret outside every block.
      onCreate: ({ editor: made }) => {
        made.view.dispatch(made.state.tr.setSelection(Selection.atStart(made.state.doc)));
      },
      extensions: documentExtensions({
        doc: session.doc,
        awareness: session.awareness,
        gemeenten,
        texts,
        onToolbar,
        onLink,
        onFootnote,
      }),
      editorProps: {
        attributes: {
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': label,
          lang: 'nl',
          class: 'document-text',
        },
      },
    },
    [session],
  );
  useEffect(() => {
    editor.setEditable(!readOnly, false);
    editor.view.dom.setAttribute('aria-readonly', String(readOnly));
  }, [editor, readOnly]);
  useEffect(
    () =>
      // Unknown content must find no binding: this runs before the binding would see it, within the transaction.
      useConnection.subscribe(({ content }) => {
        if (content === 'unknown') editor.destroy();
      }),
    [editor],
  );
  useEffect(() => session.onIncoming(() => readDomSelection(editor)), [editor, session]);
  return editor;
}

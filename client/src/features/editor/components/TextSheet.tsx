import type { DocumentResource } from '@samenspraak/shared/http/documenten';
import type { Gemeente } from '@samenspraak/shared/traject/gemeente';
import { EditorContent } from '@tiptap/react';
import { HardDriveDownload } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { useConnection } from '#collab/connectionStore.ts';
import type { DocumentSession } from '#collab/documentSession.ts';
import { useMessages } from '#lib/language.ts';
import { Notice } from '#ui/Notice.tsx';
import { useDocumentTextEditor } from '../useDocumentTextEditor.ts';
import { useEscapeToText } from '../useEscapeToText.ts';
import { useOutlineOf } from '../useOutlineOf.ts';
import { EditorDialogs, type OpenDialog } from './EditorDialogs.tsx';
import { EditorToolbar } from './EditorToolbar.tsx';

interface TextSheetProps {
  readonly session: DocumentSession;
  readonly document: DocumentResource;
  readonly gemeenten: readonly Gemeente[];
}

/** The sheet: the document's title, its live text, and for those who may write the toolbar above it. */
export function TextSheet({ session, document, gemeenten }: TextSheetProps): ReactNode {
  const m = useMessages().editor;
  const { readOnly, keptLocally } = useConnection();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const toolbar = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLDivElement>(null);
  const editor = useDocumentTextEditor({
    session,
    gemeenten,
    label: m.label(document.titel),
    onToolbar: () => toolbar.current?.querySelector<HTMLElement>('button:not([disabled])')?.focus(),
    onLink: () => setDialog({ kind: 'link' }),
    onFootnote: (pos) => setDialog({ kind: 'footnote', pos }),
  });
  useOutlineOf(editor, session, area);
  useEscapeToText(toolbar, editor);
  return (
    <>
      {readOnly ? null : (
        <div ref={toolbar} className="editor-toolbar">
          <EditorToolbar editor={editor} gemeenten={gemeenten} onDialog={setDialog} />
        </div>
      )}
      <div className="sheet-area" ref={area} {...(readOnly ? { tabIndex: 0 } : {})}>
        {keptLocally || readOnly ? null : (
          <Notice icon={<HardDriveDownload size={18} aria-hidden="true" />} title={m.notKeptTitle}>
            {m.notKept}
          </Notice>
        )}
        <article className="sheet">
          <h1 className="sheet-title">{document.titel}</h1>
          <EditorContent editor={editor} />
        </article>
      </div>
      <EditorDialogs editor={editor} open={dialog} onClose={() => setDialog(null)} />
    </>
  );
}

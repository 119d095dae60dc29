import { NodeViewContent, NodeViewWrapper, type NodeViewProps } from '@tiptap/react';
import { MessagesSquare } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '#lib/language.ts';

/** A partner question: one question, and an answer slot for every municipality. */
export function PartnervraagView({ node }: NodeViewProps): ReactNode {
  const m = useMessages().editor.partnervraag;
  const code: unknown = node.attrs['code'];
  return (
    <NodeViewWrapper className="partnervraag">
      <div className="card-kicker" contentEditable={false}>
        <MessagesSquare size={16} aria-hidden="true" />
        {m.title}
        {typeof code === 'string' && code !== '' ? <span className="card-code">{code}</span> : null}
      </div>
      <NodeViewContent />
    </NodeViewWrapper>
  );
}

import { NodeViewContent, NodeViewWrapper, type NodeViewProps } from '@tiptap/react';
import { MessagesSquare } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '#lib/language.ts';
import { CardHead } from './CardHead.tsx';

/** A partner question: one question, and an answer slot for every municipality. */
export function PartnervraagView(card: NodeViewProps): ReactNode {
  const m = useMessages().editor.partnervraag;
  const code: unknown = card.node.attrs['code'];
  return (
    <NodeViewWrapper className="partnervraag">
      <CardHead
        icon={<MessagesSquare size={16} aria-hidden="true" />}
        title={m.title}
        removeLabel={m.remove}
        card={card}
        {...(typeof code === 'string' && code !== '' ? { code } : {})}
      />
      <NodeViewContent />
    </NodeViewWrapper>
  );
}

import type { NodeViewProps } from '@tiptap/react';
import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useConnection } from '#collab/connectionStore.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { beginUndoStep } from '../commands/undoStep.ts';

interface CardHeadProps {
  readonly icon: ReactNode;
  readonly title: string;
  /** Code of the question in the inventory. */
  readonly code?: string;
  readonly removeLabel: string;
  /** Props of the node view that this is the head of. */
  readonly card: NodeViewProps;
}

/** The first line of a card in the text: what it is, and for writers a way to remove it. */
export function CardHead({ icon, title, code, removeLabel, card }: CardHeadProps): ReactNode {
  const readOnly = useConnection((state) => state.readOnly);
  const remove = (): void => {
    beginUndoStep(card.editor);
    card.deleteNode();
    card.editor.commands.focus();
  };
  return (
    <div className="card-head" contentEditable={false}>
      {icon}
      {title}
      {code === undefined ? null : <span className="card-code">{code}</span>}
      {readOnly ? null : (
        <span className="card-remove">
          <IconButton label={removeLabel} icon={<Trash2 size={16} aria-hidden="true" />} onPress={remove} />
        </span>
      )}
    </div>
  );
}

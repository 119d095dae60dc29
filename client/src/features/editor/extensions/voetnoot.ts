import type { Node } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { sharedNode } from './typedNodes.ts';

interface VoetnootOptions {
  /** Called with the position of a footnote that somebody wants to open. */
  readonly onOpen: (pos: number) => void;
  /** Accessible name of a footnote's number. */
  readonly label: (tekst: string) => string;
}

/**
 * A footnote: in the text only its number (counted by the style sheet); its body opens in a dialog, by mouse, or
 * with Enter once the arrow keys have selected it.
 */
export function voetnoot({ onOpen, label }: VoetnootOptions): Node {
  return sharedNode('voetnoot').extend({
    addNodeView() {
      return ({ node, getPos }) => {
        const dom = document.createElement('span');
        dom.className = 'voetnoot';
        dom.contentEditable = 'false';
        dom.setAttribute('role', 'button');
        let shown = node;
        const describe = (): void => {
          const tekst = String(shown.attrs['tekst']);
          dom.setAttribute('aria-label', label(tekst));
          dom.title = tekst;
        };
        describe();
        dom.addEventListener('click', () => {
          const pos = getPos();
          if (pos !== undefined) onOpen(pos);
        });
        return {
          dom,
          update: (next) => {
            if (next.type !== shown.type) return false;
            shown = next;
            describe();
            return true;
          },
        };
      };
    },
    addKeyboardShortcuts() {
      return {
        Enter: () => {
          const { selection } = this.editor.state;
          if (!(selection instanceof NodeSelection) || selection.node.type.name !== this.name) return false;
          onOpen(selection.from);
          return true;
        },
      };
    },
  });
}

import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

interface EmptyBlockTexts {
  readonly title: string;
  readonly section: string;
  readonly vraag: string;
  readonly doel: string;
}

/** Says in an empty title, section, question or goal what belongs there; the style sheet shows `data-placeholder`. */
export function emptyBlocks(texts: EmptyBlockTexts): Extension {
  const hints = (doc: Node): DecorationSet => {
    const decorations: Decoration[] = [];
    const hint = (node: Node, pos: number, text: string): void => {
      if (!node.isTextblock || node.content.size > 0) return;
      decorations.push(
        Decoration.node(pos, pos + node.nodeSize, { class: 'is-empty', 'data-placeholder': text }),
      );
    };
    doc.forEach((section, sectionPos) => {
      section.forEach((block, offset, index) => {
        const pos = sectionPos + 1 + offset;
        const { name } = block.type;
        if (name === 'heading' && block.attrs['level'] === 1) hint(block, pos, texts.title);
        if (name === 'paragraph' && index === section.childCount - 1 && index <= 1)
          hint(block, pos, texts.section);
        if (name === 'doel' && block.firstChild !== null && block.childCount === 1) {
          hint(block.firstChild, pos + 1, texts.doel);
        }
        if (name === 'partnervraag') {
          block.forEach((child, childOffset) => {
            if (child.type.name === 'vraag') hint(child, pos + 1 + childOffset, texts.vraag);
          });
        }
      });
    });
    return DecorationSet.create(doc, decorations);
  };
  return Extension.create({
    name: 'emptyBlocks',
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        state: {
          init: (_config, state) => hints(state.doc),
          apply: (transaction, shown, oldState, newState) =>
            oldState.doc === newState.doc && !transaction.docChanged ? shown : hints(newState.doc),
        },
        props: {
          decorations(state) {
            return this.getState(state);
          },
        },
      }),
    ],
  });
}

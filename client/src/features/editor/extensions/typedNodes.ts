import { documentSchema, type NodeName } from '@samenspraak/shared/text/documentSchema';
import { Node } from '@tiptap/core';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { AntwoordView } from '#features/editor/components/AntwoordView.tsx';
import { DoelView } from '#features/editor/components/DoelView.tsx';
import { PartnervraagView } from '#features/editor/components/PartnervraagView.tsx';
import { adoptNode } from './adoptSpec.ts';

/** A node that is read from and written to HTML just as the shared schema does it. */
export function sharedNode(name: NodeName): Node {
  const { parseDOM, toDOM } = documentSchema.nodes[name].spec;
  return adoptNode(
    Node.create({
      name,
      parseHTML: () => [...(parseDOM ?? [])],
      renderHTML: ({ node }) => toDOM?.(node) ?? ['div', 0],
    }),
    name,
  );
}

/** Section, goal and partner question: containers that carry meaning. */
export const typedNodes = [
  sharedNode('section'),
  sharedNode('doel').extend({ addNodeView: () => ReactNodeViewRenderer(DoelView) }),
  sharedNode('partnervraag').extend({ addNodeView: () => ReactNodeViewRenderer(PartnervraagView) }),
  sharedNode('vraag'),
  sharedNode('antwoord').extend({ addNodeView: () => ReactNodeViewRenderer(AntwoordView) }),
];

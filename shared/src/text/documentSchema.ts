import { Schema } from 'prosemirror-model';
import { blockNodes } from './nodes/blockNodes.ts';
import { inlineNodes } from './nodes/inlineNodes.ts';
import { listNodes } from './nodes/listNodes.ts';
import { marks } from './nodes/marks.ts';
import { tableNodes } from './nodes/tableNodes.ts';
import { typedNodes } from './nodes/typedNodes.ts';

/** Name of the `Y.XmlFragment` that holds a document's text; other root names are no part of the text. */
export const TEXT_FRAGMENT = 'tekst';

const nodes = {
  doc: { content: 'section+' },
  ...blockNodes,
  ...listNodes,
  ...tableNodes,
  ...typedNodes,
  ...inlineNodes,
} as const;

/** Name of a node of the document schema. */
export type NodeName = keyof typeof nodes;

/** Name of a mark of the document schema. */
export type MarkName = keyof typeof marks;

/**
 * The one document schema, for server and client alike (the client's Tiptap schema is tested against it).
 * Any change here is a change of `SCHEMA_VERSION`: a client that lacks a node deletes it for everybody.
 *
 * What keeps concurrent edits from tripping the editor binding, which deletes a node that does not fit its parent:
 * honest clients can only ever reorder or empty a container together, never put a foreign type into it. So contents
 * name the types that may occur, without order, and ask for `+` only where losing an empty container loses nothing.
 */
export const documentSchema: Schema<NodeName, MarkName> = new Schema({ nodes, marks });

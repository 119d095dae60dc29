import { randomBytes } from 'node:crypto';
import { prosemirrorJSONToYXmlFragment } from '@tiptap/y-tiptap';
import { ID_NODE_TYPES, isBlockId, newBlockId } from '@samenspraak/shared/text/blockIds';
import { documentSchema, TEXT_FRAGMENT } from '@samenspraak/shared/text/documentSchema';
import { inspectText } from '@samenspraak/shared/text/inspect';
import { childrenOf, makeNode, makeRun, type TextNodeJson } from '@samenspraak/shared/text/textJson';
import * as Y from 'yjs';

/**
 * The first update of a document: a text that only the server ever puts in (two clients would put it in twice). Blocks
 * without an id get one.
 *
 * @throws Error when the text does not fit the schema: it is our own.
 */
export function seedUpdate(text: TextNodeJson): Uint8Array {
  const { problems } = inspectText(text);
  if (problems.length > 0) throw new Error(`Seed does not fit the schema: ${JSON.stringify(problems)}`);
  const doc = new Y.Doc();
  prosemirrorJSONToYXmlFragment(documentSchema, withIds(text), doc.getXmlFragment(TEXT_FRAGMENT));
  return Y.encodeStateAsUpdate(doc);
}

/** The text of a new, empty document: one section with its title and a paragraph to begin in. */
export function emptyText(titel: string): TextNodeJson {
  const heading = makeNode('heading', { level: 1 }, [makeRun(titel)]);
  return makeNode('doc', {}, [makeNode('section', {}, [heading, makeNode('paragraph')])]);
}

function withIds(node: TextNodeJson): TextNodeJson {
  const content = childrenOf(node).map(withIds);
  const needsId = ID_NODE_TYPES.has(node.type) && !isBlockId(node.attrs?.['id']);
  const attrs = needsId ? { ...node.attrs, id: newBlockId(randomBytes) } : node.attrs;
  return node.type === 'text' ? node : makeNode(node.type, attrs, content);
}

import { ID_NODE_TYPES, newBlockId } from '@samenspraak/shared/text/blockIds';
import { isChangeOrigin } from '@tiptap/extension-collaboration';
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state';

interface Block {
  readonly node: Node;
  /** Distance to the start of the subtree that lists it. */
  readonly offset: number;
}

const makeId = (): string => newBlockId((length) => crypto.getRandomValues(new Uint8Array(length)));

/**
 * Gives every block that is made here an id of its own, in the transaction that makes it: the first half of a split
 * keeps the id, the first of two merged blocks survives, what is pasted or copied is new. Blocks that came from
 * others, duplicates and all, are left to the server, so that two clients never repair the same one.
 */
export const BlockIdentity = Extension.create({
  name: 'blockIdentity',
  addProseMirrorPlugins() {
    return [new Plugin({ appendTransaction: assignIds })];
  },
});

/** Exported for the plugin's tests and the plugin alone: a transaction with the missing ids, or null. */
function assignIds(
  transactions: readonly Transaction[],
  oldState: EditorState,
  newState: EditorState,
): Transaction | null {
  const local = transactions.some((transaction) => transaction.docChanged && !isChangeOrigin(transaction));
  if (!local || transactions.some((transaction) => transaction.docChanged && isChangeOrigin(transaction)))
    return null;
  const before = groupById(oldState.doc);
  const { tr } = newState;
  for (const [id, blocks] of groupById(newState.doc)) {
    const earlier = before.get(id) ?? [];
    const allowed = id === null ? earlier.length : Math.max(1, earlier.length);
    if (blocks.length <= allowed) continue;
    // An untouched block keeps its id even when a copy was put before it.
    const old = new Set(earlier.map(({ node }) => node));
    const byAge = [
      ...blocks.filter(({ node }) => old.has(node)),
      ...blocks.filter(({ node }) => !old.has(node)),
    ];
    for (const { offset } of byAge.slice(allowed)) tr.setNodeAttribute(offset, 'id', makeId());
  }
  return tr.docChanged ? tr : null;
}

function groupById(doc: Node): Map<string | null, Block[]> {
  const groups = new Map<string | null, Block[]>();
  for (const block of blocksIn(doc)) {
    const id: unknown = block.node.attrs['id'];
    const key = typeof id === 'string' ? id : null;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [block]);
    else group.push(block);
  }
  return groups;
}

const cache = new WeakMap<Node, readonly Block[]>();

/** Blocks with an id below a node. Nodes are immutable, so what a keystroke left alone is not walked again. */
function blocksIn(parent: Node): readonly Block[] {
  const known = cache.get(parent);
  if (known !== undefined) return known;
  const blocks: Block[] = [];
  parent.forEach((child, offset) => {
    if (child.isText) return;
    if (ID_NODE_TYPES.has(child.type.name)) blocks.push({ node: child, offset });
    for (const inner of blocksIn(child)) blocks.push({ node: inner.node, offset: offset + 1 + inner.offset });
  });
  cache.set(parent, blocks);
  return blocks;
}

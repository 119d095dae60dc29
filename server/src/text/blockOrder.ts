import { ID_NODE_TYPES } from '@samenspraak/shared/text/blockIds';
import * as Y from 'yjs';
import { itemIdOf } from './yItems.ts';

/** A block as it stands in the Y.Doc. */
export interface YBlock {
  readonly element: Y.XmlElement;
  /** What its `id` attribute holds; a client may have put anything there. */
  readonly id: unknown;
  readonly client: number;
  readonly clock: number;
}

/** The element's identity in Yjs: it never changes while the element lives, and no other element has it. */
export const itemKey = ({ client, clock }: YBlock): string => `${client}:${clock}`;

/** Every element below a parent, in order of the text. */
export function elementsIn(parent: Y.XmlFragment): readonly Y.XmlElement[] {
  return parent
    .toArray()
    .flatMap((child) => (child instanceof Y.XmlElement ? [child].concat(elementsIn(child)) : []));
}

/** The blocks that should have an id of their own, in order of the text. Elements that the schema does not know are not touched. */
export function blocksIn(fragment: Y.XmlFragment): readonly YBlock[] {
  return elementsIn(fragment).flatMap((element) => {
    const item = itemIdOf(element);
    if (item === null || !ID_NODE_TYPES.has(element.nodeName)) return [];
    const id: unknown = element.getAttribute('id');
    return [{ element, id, client: item.client, clock: item.clock }];
  });
}

/**
 * Which of the blocks that share an id keeps it: the oldest, as far as that can be known.
 *
 * 1. The block that had the id when this document was last repaired (`holder`).
 * 2. Of two blocks of one client the one with the lower clock: that client made it first.
 * 3. Between clients Yjs keeps no order in time. Then the first in the text keeps it: the first half of a split and the
 *    first of a merge are the same block to a reader.
 *
 * @param sharing At least one block, in order of the text.
 */
export function keeperOf(sharing: readonly YBlock[], holder: string | undefined): YBlock | undefined {
  const held = sharing.find((block) => itemKey(block) === holder);
  if (held !== undefined) return held;
  const firstOfClient = new Map<number, YBlock>();
  for (const block of sharing) {
    const known = firstOfClient.get(block.client);
    if (known === undefined || block.clock < known.clock) firstOfClient.set(block.client, block);
  }
  return sharing.find((block) => firstOfClient.get(block.client) === block);
}

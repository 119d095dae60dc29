import { isBlockId, newBlockId, type RandomBytes } from '@samenspraak/shared/text/blockIds';
import { TEXT_FRAGMENT } from '@samenspraak/shared/text/documentSchema';
import * as Y from 'yjs';
import { blocksIn, elementsIn, itemKey, keeperOf, type YBlock } from './blockOrder.ts';
import { everHadChildren } from './yItems.ts';

/** Which element had each block id when a document was last looked at: id → `client:clock`. */
export type IdHolders = ReadonlyMap<string, string>;

/** What a repair needs to know. */
export interface RepairInput {
  /** A clientID that nobody else writes under; the server's own, fresh at every start. */
  readonly clientId: number;
  readonly holders: IdHolders;
  readonly randomBytes: RandomBytes;
}

/** What a repair did. */
export interface RepairOutcome {
  /** The update to hand out to everybody; null when nothing was wrong. */
  readonly update: Uint8Array | null;
  readonly holders: IdHolders;
}

/** Containers that may be empty by the schema, but in which nobody could type then. */
const NEVER_EMPTY: ReadonlySet<string> = new Set(['section', 'doel', 'antwoord']);

/**
 * Puts right what concurrent edits leave behind and no client may put right, because two would do it twice: block ids
 * that are missing, malformed or shared; sections, goals and answers without any block; a text that lost its last
 * section. Touches nothing else, and finds nothing to do in what it has repaired. The hash of the text stays the same,
 * save when a lost last section is put back.
 *
 * @param doc Is changed; its clientID becomes the one given.
 */
export function repairText(doc: Y.Doc, input: RepairInput): RepairOutcome {
  const fragment = doc.getXmlFragment(TEXT_FRAGMENT);
  doc.clientID = input.clientId;
  const newId = (): string => newBlockId(input.randomBytes);
  let update: Uint8Array | null = null;
  const keep = (change: Uint8Array): void => {
    update = change;
  };
  doc.on('update', keep);
  doc.transact(() => {
    fillEmptyContainers(fragment, newId);
    giveIds(blocksIn(fragment), input.holders, newId);
  });
  doc.off('update', keep);
  return { update, holders: holdersOf(blocksIn(fragment)) };
}

function fillEmptyContainers(fragment: Y.XmlFragment, newId: () => string): void {
  // Had sections and lost them all; a fragment that never held anything is not a text yet.
  if (fragment.length === 0 && everHadChildren(fragment)) fragment.insert(0, [makeElement('section', newId)]);
  for (const element of elementsIn(fragment)) {
    if (NEVER_EMPTY.has(element.nodeName) && element.length === 0) {
      element.insert(0, [makeElement('paragraph', newId)]);
    }
  }
}

function makeElement(name: string, newId: () => string): Y.XmlElement {
  const element = new Y.XmlElement(name);
  element.setAttribute('id', newId());
  return element;
}

function giveIds(blocks: readonly YBlock[], holders: IdHolders, newId: () => string): void {
  const sharing = new Map<string, YBlock[]>();
  for (const block of blocks) {
    if (isBlockId(block.id)) sharing.set(block.id, [...(sharing.get(block.id) ?? []), block]);
    else block.element.setAttribute('id', newId());
  }
  for (const [id, group] of sharing) {
    const keeper = group.length > 1 ? keeperOf(group, holders.get(id)) : group[0];
    for (const block of group) if (block !== keeper) block.element.setAttribute('id', newId());
  }
}

function holdersOf(blocks: readonly YBlock[]): IdHolders {
  return new Map(
    blocks.flatMap((block) => (isBlockId(block.id) ? [[block.id, itemKey(block)] as const] : [])),
  );
}

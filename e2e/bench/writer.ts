import * as Y from 'yjs';
import { seededRandom } from './seededRandom.ts';

/** Chances per step, and lengths in characters, of a person who writes a long text. */
const JUMP = 0.012;
const CORRECTION = 0.05;
const CUT = 0.002;
const PASTE = 0.001;
const LONGEST_CORRECTION = 5;
const LONGEST_CUT = 200;
const PASTED = 120;
/** A jump usually lands near the place of work, in characters. */
const NEARBY = 400;
const FAR = 0.2;
const LETTERS = 'enatirodslgvhkmubpwjzcfxyq     ';

/** A text as it came about. */
export interface Written {
  readonly clientId: number;
  /** One update per edit, in order. */
  readonly updates: readonly Uint8Array[];
  /** Length of the text at the end. */
  readonly characters: number;
}

/**
 * The edits of one person writing: bursts of single characters, corrections, jumps, now and then a passage cut or
 * pasted. The same seed gives the same text, and as many updates as asked for, one per edit.
 */
export function writtenUpdates(edits: number, seed: number): Written {
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const letters = (count: number): string =>
    Array.from({ length: count }, () => LETTERS[below(LETTERS.length)]).join('');
  const doc = new Y.Doc();
  const text = doc.getText('bench');
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  let cursor = 0;
  const remove = (length: number): void => {
    const taken = Math.min(length, cursor);
    if (taken > 0) text.delete(cursor - taken, taken);
    cursor -= taken;
  };
  const insert = (what: string): void => {
    text.insert(cursor, what);
    cursor += what.length;
  };
  while (updates.length < edits) {
    if (random() < JUMP) {
      const near = Math.max(0, cursor - NEARBY) + below(2 * NEARBY);
      cursor = Math.min(text.length, random() < FAR ? below(text.length + 1) : near);
    }
    const chance = random();
    if (chance < CUT) remove(1 + below(LONGEST_CUT));
    else if (chance < CUT + PASTE) insert(letters(PASTED));
    else if (chance < CUT + PASTE + CORRECTION) remove(1 + below(LONGEST_CORRECTION));
    else insert(letters(1));
  }
  return { clientId: doc.clientID, updates, characters: text.length };
}

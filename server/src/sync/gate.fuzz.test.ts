import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { Editor } from '#testing/editor';
import { fuzz } from '#testing/fuzz';
import { mutateBytes } from '#testing/mutateBytes';
import { editAtRandom } from '#testing/randomEditing';
import type { SeededRandom } from '#testing/seededRandom';
import { mergeInBatches } from './coalescer.ts';
import { DocumentIndex } from './documentIndex.ts';
import { checkUpdate } from './gate.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { loadIndex } from './loadIndex.ts';

const STEPS = 80;
const MUTANTS = 12;
const EDITORS = 3;
const NOBODY = 0xffffffff;

/** A document behind the gate: what got in, and a replica that took it in live. */
class Guarded {
  readonly index = new DocumentIndex();
  readonly log: Uint8Array[] = [];
  readonly live = new Y.Doc();

  /** Whether the update got in. */
  offer(update: Uint8Array): boolean {
    const verdict = checkUpdate(update, {
      index: this.index,
      limits: DEFAULT_LIMITS,
      maxBytes: 1e6,
      mayWriteAs: () => true,
    });
    if (verdict.kind === 'refused') return false;
    if (verdict.kind === 'nothingNew') return true;
    this.index.apply(verdict.change);
    this.log.push(verdict.update);
    Y.applyUpdate(this.live, verdict.update);
    return true;
  }

  expectSound(): void {
    const fresh = new Y.Doc();
    const merged = mergeInBatches(this.log);
    Y.applyUpdate(fresh, merged);
    for (const { store } of [this.live, fresh]) {
      expect(store.pendingStructs).toBeNull();
      expect(store.pendingDs).toBeNull();
    }
    expect(saying(fresh)).toBe(saying(this.live));
    expect(Y.decodeStateVector(Y.encodeStateVector(fresh))).toEqual(this.index.clocks);
    expect(loadIndex(merged)?.clocks).toEqual(this.index.clocks);
  }
}

/**
 * The characters of a document, in no order and without marks. A replica tidies up superfluous marks when it sees
 * them, and another that got everything at once has not yet. And the order of neighbours is the gate's to see
 * only in a document: undoing in Yjs makes items whose right neighbour stands to the left of their left one, and
 * replicas may put those in different places.
 */
function saying(doc: Y.Doc): string {
  const said: string[] = [];
  const inside: unknown[] = doc.getXmlFragment('tekst').toArray();
  for (let node = inside.pop(); node !== undefined; node = inside.pop()) {
    if (node instanceof Y.XmlText) {
      for (const { insert } of node.toDelta() as { insert: unknown }[]) {
        const words = typeof insert === 'string' ? insert : JSON.stringify(insert);
        said.push(...words.split(''));
      }
    } else if (node instanceof Y.XmlElement) {
      said.push(node.nodeName, JSON.stringify(Object.entries(node.getAttributes()).map(String).toSorted()));
      inside.push(...node.toArray());
    }
  }
  return said.toSorted().join(' ');
}

/** Somebody who has everything makes one change; what is offered of it is mangled first, then as it was. */
function playMutants(random: SeededRandom): void {
  const guarded = new Guarded();
  let elsewhere: Uint8Array = Uint8Array.of(0);
  for (let step = 0; step < STEPS; step += 1) {
    const editor = new Editor(NOBODY);
    editor.take(mergeInBatches(guarded.log));
    editor.doc.clientID = 1 + random.below(EDITORS);
    const update = editor.change((doc) => {
      for (let edits = random.below(3); edits >= 0; edits -= 1) editAtRandom(doc, random);
    });
    for (let count = 0; count < MUTANTS; count += 1) guarded.offer(mutateBytes(update, elsewhere, random));
    guarded.offer(update);
    elsewhere = update;
  }
  guarded.expectSound();
}

/** Yjs throws when it undoes into what others deleted and collected; an editor lives on, and so does the test. */
function undoOrRedo(undo: Y.UndoManager, random: SeededRandom): void {
  try {
    if (random.chance(0.75)) undo.undo();
    else undo.redo();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
}

/** An honest editor's whole working life: offline for a while, undoing, reloading the page, sending it all again. */
function playHonest(random: SeededRandom): void {
  const guarded = new Guarded();
  const editors = Array.from({ length: EDITORS }, (_, at) => new Editor(at + 1, { gc: random.chance(0.8) }));
  const undos = editors.map(
    ({ doc }) => new Y.UndoManager(doc.getXmlFragment('tekst'), { captureTimeout: 0 }),
  );
  for (let step = 0; step < STEPS; step += 1) {
    const at = random.below(EDITORS);
    const [editor, undo] = [editors[at], undos[at]];
    if (editor === undefined || undo === undefined) continue;
    const roll = random.next();
    if (roll < 0.6) editor.change((doc) => editAtRandom(doc, random));
    else if (roll < 0.8) undoOrRedo(undo, random);
    else if (roll < 0.85) editor.doc.clientID = 10 + step;
    else if (roll < 0.95) {
      const lacking = Y.encodeStateVector(new Map(guarded.index.clocks));
      expect(guarded.offer(Y.encodeStateAsUpdate(editor.doc, lacking))).toBe(true);
      editor.take(mergeInBatches(guarded.log));
    } else expect(guarded.offer(editor.all())).toBe(true);
  }
  guarded.expectSound();
}

it('[GATE13] lets nothing in that a replica cannot apply, however an update is mangled', () => {
  fuzz(playMutants);
});

it('[GATE14] lets in whatever honest editors make, offline, undone and collected', () => {
  fuzz(playHonest);
});

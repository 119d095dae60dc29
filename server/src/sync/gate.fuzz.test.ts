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

const STEPS = 150;
const MUTANTS = 12;
const EDITORS = 3;

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
    expect(Y.equalSnapshots(Y.snapshot(fresh), Y.snapshot(this.live))).toBe(true);
    expect(Y.decodeStateVector(Y.encodeStateVector(fresh))).toEqual(this.index.clocks);
    expect(loadIndex(merged)?.clocks).toEqual(this.index.clocks);
  }
}

function editAndExchange(editors: readonly Editor[], random: SeededRandom): Uint8Array {
  const editor = random.pick(editors);
  if (random.chance(0.1)) for (const other of editors) editor.take(other.all());
  return editor.change((doc) => editAtRandom(doc, random));
}

function playMutants(random: SeededRandom): void {
  const editors = Array.from({ length: EDITORS }, (_, at) => new Editor(at + 1));
  const guarded = new Guarded();
  let elsewhere = Uint8Array.of(0);
  for (let step = 0; step < STEPS; step += 1) {
    const update = editAndExchange(editors, random);
    for (let count = 0; count < MUTANTS; count += 1) guarded.offer(mutateBytes(update, elsewhere, random));
    guarded.offer(update);
    elsewhere = Uint8Array.from(update);
    for (const editor of editors) editor.take(mergeInBatches(guarded.log));
  }
  guarded.expectSound();
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
    else if (roll < 0.75) undo.undo();
    else if (roll < 0.8) undo.redo();
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

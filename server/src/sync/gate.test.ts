import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { Editor } from '#testing/editor';
import { gc, rawUpdate, rootText, skip, subdocument, textAfter, textBefore } from '#testing/rawUpdate';
import { DocumentIndex } from './documentIndex.ts';
import { checkUpdate, type GateContext, type Verdict } from './gate.ts';
import { DEFAULT_LIMITS } from './limits.ts';

const NOBODY = 9;

/** A gate before a document; what it lets in is taken in. */
function gateOf(...history: readonly Uint8Array[]) {
  const index = new DocumentIndex();
  const check = (update: Uint8Array, options: Partial<GateContext> = {}): Verdict => {
    const context = { index, limits: DEFAULT_LIMITS, maxBytes: 1e6, mayWriteAs: () => true, ...options };
    const verdict = checkUpdate(update, context);
    if (verdict.kind === 'accepted') index.apply(verdict.change);
    return verdict;
  };
  for (const update of history) expect(check(update).kind).toBe('accepted');
  return check;
}
const reasonOf = (verdict: Verdict) => (verdict.kind === 'refused' ? verdict.reason : verdict.kind);
const one = (client: number, clock: number, ...structs: number[][]) => ({ client, clock, structs });

describe('what cannot be read', () => {
  const whole = new Editor(1).type('samen');
  it.each([
    ['nothing', Uint8Array.of()],
    ['one byte', Uint8Array.of(0)],
    ['half an update', whole.slice(0, -3)],
    ['an endless number', Uint8Array.from({ length: 20 }, () => 0xff)],
    ['a tail', rawUpdate({ tail: [0] })],
    ['an unknown kind of content', rawUpdate({ sections: [one(1, 0, [31, 1, 1, 97])] })],
    ['text that is no UTF-8', rawUpdate({ sections: [one(1, 0, [4, 1, 1, 97, 1, 0xff])] })],
    ['a list of values without end', rawUpdate({ sections: [one(1, 0, [8, 1, 1, 97, 0xff, 0xff, 3])] })],
  ])('[GATE1] refuses %s', (_, update) => {
    expect(reasonOf(gateOf()(update))).toBe('malformed');
  });

  it('[GATE1] refuses the V2 format, empty or not', () => {
    const editor = new Editor(1);
    expect(reasonOf(gateOf()(Y.encodeStateAsUpdateV2(editor.doc)))).toBe('malformed');
    editor.type('samen groen');
    expect(reasonOf(gateOf()(Y.encodeStateAsUpdateV2(editor.doc)))).toBe('malformed');
  });

  it('[GATE2] stops reading at the limit of structs and of ranges', () => {
    const limits = { ...DEFAULT_LIMITS, structs: 3 };
    const structs = rawUpdate({ sections: [one(1, 0, gc(1), gc(1), gc(1), gc(1))] });
    expect(reasonOf(gateOf()(structs, { limits }))).toBe('tooMany');
    const ranges = rawUpdate({
      deletes: [
        {
          client: 1,
          ranges: [
            [0, 1],
            [2, 1],
            [4, 1],
            [6, 1],
          ],
        },
      ],
    });
    expect(reasonOf(gateOf()(ranges, { limits }))).toBe('tooMany');
  });

  it('[GATE2] reads seven bytes that announce millions of structs in little memory', () => {
    const bomb = Uint8Array.of(1, 0xff, 0xff, 0xff, 0x0f, 1, 0);
    const check = gateOf();
    const before = process.memoryUsage();
    for (let i = 0; i < 200; i += 1) expect(reasonOf(check(bomb))).toBe('malformed');
    const after = process.memoryUsage();
    expect(after.heapUsed + after.external - before.heapUsed - before.external).toBeLessThan(5e6);
  });

  it.each([
    ['sections in ascending order', [one(1, 0, rootText('a')), one(2, 0, rootText('b'))]],
    ['two sections of one client', [one(1, 0, rootText('a')), one(1, 1, rootText('b'))]],
    ['an empty section', [one(2, 0), one(1, 0, rootText('a'))]],
    ['an empty last section', [one(2, 0, rootText('a')), one(1, 0)]],
  ])('[GATE4] refuses %s', (_, sections) => {
    expect(reasonOf(gateOf()(rawUpdate({ sections })))).toBe('malformed');
  });

  it('[GATE5] refuses a subdocument', () => {
    expect(reasonOf(gateOf()(rawUpdate({ sections: [one(1, 0, subdocument())] })))).toBe('subdocument');
  });

  it('[GATE10] refuses more bytes than the frame may carry', () => {
    expect(reasonOf(gateOf()(new Editor(1).type('samen'), { maxBytes: 10 }))).toBe('size');
  });
});

describe('numbers', () => {
  it.each([
    ['the eight-byte poison: collected content of length 0', { sections: [one(1, 0, gc(0))] }],
    ['deleted content of length 0', { sections: [one(1, 0, [1, 1, 1, 97, 0])] }],
    ['text of length 0', { sections: [one(1, 0, rootText(''))] }],
    ['a clientID of more than 32 bits', { sections: [one(2 ** 32, 0, rootText('a'))] }],
    ['a clock beyond 2³¹', { sections: [one(1, 2 ** 31, rootText('a'))] }],
    ['a length beyond 2³¹', { sections: [one(1, 0, gc(2 ** 31))] }],
    ['a deletion of length 0', { deletes: [{ client: 1, ranges: [[0, 0]] as [number, number][] }] }],
  ])('[GATE3] refuses %s', (_, update) => {
    expect(reasonOf(gateOf()(rawUpdate(update)))).toBe('length');
  });
});

describe('content out of order', () => {
  const known = rawUpdate({ sections: [one(1, 0, rootText('abc'))] });
  it.each([
    ['a gap in a client’s clocks', { sections: [one(1, 4, textAfter([1, 3], 'd'))] }],
    ['a neighbour that nobody has', { sections: [one(2, 0, textAfter([NOBODY, 0], 'd'))] }],
    ['a neighbour on the right that nobody has', { sections: [one(2, 0, textBefore([NOBODY, 0], 'd'))] }],
    ['a neighbour beyond what is known', { sections: [one(2, 0, textAfter([1, 3], 'd'))] }],
    ['a struct beside itself', { sections: [one(2, 0, textAfter([2, 0], 'd'))] }],
    [
      'a struct beside a later one of its own',
      { sections: [one(2, 0, textAfter([2, 1], 'd'), rootText('e'))] },
    ],
    [
      'structs that need each other',
      { sections: [one(3, 0, textAfter([2, 0], 'd')), one(2, 0, textAfter([3, 0], 'e'))] },
    ],
    [
      'a deletion of what nobody has',
      { deletes: [{ client: NOBODY, ranges: [[0, 1]] as [number, number][] }] },
    ],
    ['a deletion beyond what is known', { deletes: [{ client: 1, ranges: [[2, 2]] as [number, number][] }] }],
  ])('[GATE6] asks for a resync at %s', (_, update) => {
    expect(reasonOf(gateOf(known)(rawUpdate(update)))).toBe('gap');
  });

  it('[GATE6] asks for a resync at a Skip', () => {
    const update = rawUpdate({ sections: [one(1, 0, rootText('a'), skip(2), rootText('b'))] });
    expect(reasonOf(gateOf()(update))).toBe('skip');
  });

  it('[GATE6] follows needs to and fro between the clients of one update', () => {
    const update = rawUpdate({
      sections: [
        one(3, 0, rootText('a'), textAfter([2, 1], 'd')),
        one(2, 0, textAfter([3, 0], 'b'), textAfter([1, 0], 'c'), textAfter([3, 1], 'e')),
        one(1, 0, textAfter([2, 0], 'x')),
      ],
    });
    expect(reasonOf(gateOf()(update))).toBe('accepted');
  });
});

describe('what is new', () => {
  it('[GATE12] knows an update that it let in before, deletions included', () => {
    const editor = new Editor(1);
    const typed = editor.type('samen groen');
    const deleted = editor.change(() => editor.text.delete(2, 3));
    const check = gateOf(typed, deleted);
    for (const update of [typed, deleted, editor.all()]) expect(check(update).kind).toBe('nothingNew');
  });

  it('[GATE12] passes on an update that is all new as it came', () => {
    const update = new Editor(1).type('samen');
    expect(gateOf()(update)).toMatchObject({ kind: 'accepted', update, writers: [1] });
  });

  it('[GATE12] cuts away what is known, structs and deletions', () => {
    const editor = new Editor(1);
    const first = [editor.type('samen groen'), editor.change(() => editor.text.delete(0, 2))];
    const check = gateOf(...first);
    editor.type(' wonen');
    editor.change(() => editor.text.delete(0, 1));
    const verdict = check(editor.all());
    if (verdict.kind !== 'accepted') throw new Error(verdict.kind);
    const { structs, ds } = Y.decodeUpdate(verdict.update);
    expect(structs.map(({ id, length }) => [id.clock, length])).toEqual([[11, 6]]);
    expect([...ds.clients.values()].flat()).toEqual([{ clock: 0, len: 3 }]);
    const replica = new Editor(2);
    for (const update of [...first, verdict.update]) replica.take(update);
    expect(replica.text.toJSON()).toBe(editor.text.toJSON());
  });

  it('[GATE7] asks whose clientIDs are only for new structs', () => {
    const editor = new Editor(1);
    const check = gateOf(editor.type('samen'));
    const mayWriteAs = (client: number): boolean => client === 2;
    expect(check(editor.all(), { mayWriteAs }).kind).toBe('nothingNew');
    expect(reasonOf(check(editor.type('!'), { mayWriteAs }))).toBe('foreignClient');
    const other = new Editor(2);
    other.take(editor.all());
    check(editor.all());
    expect(check(other.type('?'), { mayWriteAs })).toMatchObject({ kind: 'accepted', writers: [2] });
  });

  it('[GATE11] counts only clientIDs and ranges that it did not know', () => {
    const limits = { ...DEFAULT_LIMITS, newClients: 3, newDeletes: 3 };
    const check = gateOf();
    const doc = new Y.Doc();
    for (let load = 1; load <= 70; load += 1) {
      doc.clientID = load;
      doc.getText('tekst').insert(0, 'ab');
      doc.getText('tekst').delete(1, 1);
      if (load % 3 === 0) expect(check(Y.encodeStateAsUpdate(doc), { limits }).kind).toBe('accepted');
    }
    expect(check(Y.encodeStateAsUpdate(doc), { limits }).kind).toBe('accepted');
    for (let load = 71; load <= 74; load += 1) {
      doc.clientID = load;
      doc.getText('tekst').insert(0, 'ab');
    }
    expect(reasonOf(check(Y.encodeStateAsUpdate(doc), { limits }))).toBe('tooMany');
  });

  it('[GATE11] takes a re-upload after seventy page loads in one step 2', () => {
    const doc = new Y.Doc();
    for (let load = 1; load <= 70; load += 1) {
      doc.clientID = load;
      doc.getText('tekst').insert(0, 'ab');
    }
    expect(gateOf()(Y.encodeStateAsUpdate(doc)).kind).toBe('accepted');
  });
});

import { ERRORS } from '@samenspraak/shared/errors';
import * as Y from 'yjs';
import type { Attack } from './attack.ts';
import {
  BROKEN_FRAMES,
  collected,
  contentFrame,
  deleteBomb,
  deletionOfNothing,
  orphan,
  skipped,
  structBomb,
  subdocument,
  textOf,
  valueBomb,
  vectorBomb,
} from './attackFrames.ts';
import { AttackSocket } from './attackSocket.ts';
import { ATTACKED_ROOT, type Scene } from './scene.ts';

const { malformed, tooLarge } = ERRORS;
/** A clientID that takes two bytes, as in the eight-byte update that stock servers cannot load again. */
const SMALL_CLIENT = 200;
const MANY = 2 ** 25;
const GAPS = 4000;
const GAP_CONNECTIONS = 4;
const LEVELS = 3000;
const MEBIBYTE = 1024 * 1024;

const newClient = (): number => Math.floor(Math.random() * 2 ** 31);

/** Each message over a connection of its own. */
async function each(
  { writer, documentId }: Scene,
  messages: readonly (Uint8Array | string)[],
): Promise<(number | null)[]> {
  const verdicts: (number | null)[] = [];
  for (const message of messages) {
    const socket = await AttackSocket.open(writer, documentId);
    await socket.send(message);
    verdicts.push(await socket.closeCode());
  }
  return verdicts;
}

async function gapFlood({ writer, documentId }: Scene): Promise<(number | null)[]> {
  const flood = async (): Promise<number | null> => {
    const socket = await AttackSocket.open(writer, documentId);
    const client = newClient();
    for (let gap = 1; gap <= GAPS / GAP_CONNECTIONS; gap += 1) {
      await socket.send(contentFrame(gap % 2 === 0 ? orphan(client, gap) : deletionOfNothing(client, gap)));
    }
    return socket.closeCode();
  };
  return Promise.all(Array.from({ length: GAP_CONNECTIONS }, flood));
}

/** One level of containers per update; the server lets in what is within its bound. */
async function digDeep({ writer, documentId }: Scene): Promise<(number | null)[]> {
  const socket = await AttackSocket.open(writer, documentId);
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  let parent: Y.XmlFragment = doc.getXmlFragment(ATTACKED_ROOT);
  for (let level = 0; level < LEVELS; level += 1) {
    const inner = new Y.XmlElement('blockquote');
    parent.insert(0, [inner]);
    parent = inner;
  }
  for (const update of updates) await socket.send(contentFrame(update));
  return [await socket.closeCode()];
}

/** Attacks by what a content frame holds. */
export const CONTENT_ATTACKS: readonly Attack[] = [
  {
    name: 'poison of eight bytes (a stretch of length 0)',
    close: malformed.close,
    counted: ['length'],
    run: (scene) =>
      each(scene, [
        contentFrame(collected(SMALL_CLIENT, 0, 0)),
        contentFrame(collected(SMALL_CLIENT, 0, 0), 'step2'),
      ]),
  },
  {
    name: 'allocation bombs (seven bytes for 33 million)',
    close: malformed.close,
    counted: ['malformed', 'frame'],
    run: (scene) =>
      each(scene, [
        contentFrame(structBomb(MANY)),
        contentFrame(structBomb(MANY), 'step2'),
        contentFrame(deleteBomb(MANY)),
        contentFrame(valueBomb('json', newClient(), MANY)),
        contentFrame(valueBomb('any', newClient(), MANY)),
        vectorBomb(MANY),
      ]),
  },
  {
    name: `gap flood (${GAPS} updates, ${GAP_CONNECTIONS} connections)`,
    close: malformed.close,
    counted: ['gap'],
    run: gapFlood,
  },
  {
    name: 'forged clientID (writing as somebody else)',
    close: malformed.close,
    counted: ['foreignClient'],
    run: (scene) => {
      const forged = textOf(scene.othersClientId, scene.othersClock, 'vals');
      return each(scene, [contentFrame(forged), contentFrame(forged, 'step2')]);
    },
  },
  {
    name: `nesting, one level per update, to ${LEVELS}`,
    close: malformed.close,
    counted: ['nesting'],
    letsIn: true,
    run: digDeep,
  },
  {
    name: 'subdocument',
    close: malformed.close,
    counted: ['subdocument'],
    run: (scene) => each(scene, [contentFrame(subdocument(newClient()))]),
  },
  {
    name: 'update in the V2 format',
    close: malformed.close,
    counted: ['malformed'],
    run: (scene) => {
      const doc = new Y.Doc();
      doc.getText(ATTACKED_ROOT).insert(0, 'in de tweede vorm');
      return each(scene, [contentFrame(Y.encodeStateAsUpdateV2(doc))]);
    },
  },
  {
    name: 'update of more than 1 MiB',
    close: tooLarge.close,
    counted: ['size'],
    run: (scene) => each(scene, [contentFrame(textOf(newClient(), 0, 'x'.repeat(MEBIBYTE)))]),
  },
  {
    name: 'frame of 24 MiB',
    close: tooLarge.close,
    counted: ['size', 'frame'],
    run: (scene) => each(scene, [contentFrame(textOf(newClient(), 0, 'x'.repeat(24 * MEBIBYTE)), 'step2')]),
  },
  {
    name: `broken numbers and lengths (${BROKEN_FRAMES.length} frames)`,
    close: malformed.close,
    counted: ['frame', 'malformed'],
    run: (scene) => each(scene, BROKEN_FRAMES),
  },
  {
    name: 'left-open stretch (a Skip)',
    close: null,
    counted: ['skip'],
    run: async ({ writer, documentId }) => {
      const socket = await AttackSocket.open(writer, documentId);
      await socket.send(contentFrame(skipped(newClient())));
      return [await socket.verdict()];
    },
  },
];

import { ERRORS } from '@samenspraak/shared/errors';
import type { ApiSession } from '#fixtures/api';
import type { Attack } from './attack.ts';
import { contentFrame, messageOfType, presence, presenceBomb, textOf } from './attackFrames.ts';
import { AttackSocket } from './attackSocket.ts';
import type { Scene } from './scene.ts';

const { malformed, tooLarge } = ERRORS;
const CONNECTIONS = 100;
const READERS_CLIENT = 77_001;
const WRITERS_CLIENT = 77_002;

/** One message over one connection, then a while of silence. */
async function say(
  person: ApiSession,
  documentId: string,
  ...messages: readonly (Uint8Array | string)[]
): Promise<number | null> {
  const socket = await AttackSocket.open(person, documentId);
  for (const message of messages) await socket.send(message);
  return socket.verdict();
}

const asWriter =
  (...messages: readonly (Uint8Array | string)[]) =>
  async ({ writer, documentId }: Scene): Promise<(number | null)[]> => [
    await say(writer, documentId, ...messages),
  ];

async function everyWrite({
  reader,
  documentId,
  othersClientId,
  othersClock,
}: Scene): Promise<(number | null)[]> {
  const own = textOf(READERS_CLIENT, 0, 'raad');
  const cursor = JSON.stringify({ cursor: { anchor: {}, head: {} } });
  return [
    await say(reader, documentId, contentFrame(own)),
    await say(reader, documentId, contentFrame(own, 'step2')),
    await say(reader, documentId, contentFrame(textOf(READERS_CLIENT, 5, 'later'))),
    await say(reader, documentId, presence(READERS_CLIENT, 1, cursor), contentFrame(own)),
    await say(reader, documentId, presence(othersClientId, othersClock + 1000, 'null'), contentFrame(own)),
  ];
}

/** Attacks by everything but content, and by people who may not write. */
export const SOCKET_ATTACKS: readonly Attack[] = [
  { name: 'text frame', close: malformed.close, counted: ['frame'], run: asWriter('aanval') },
  {
    name: 'unknown type below 100',
    close: malformed.close,
    counted: ['frame'],
    run: asWriter(messageOfType(50)),
  },
  {
    name: 'unknown type from 100 on',
    close: null,
    counted: ['unknownType'],
    run: asWriter(messageOfType(120)),
  },
  {
    name: 'presence and removal of somebody else',
    close: null,
    counted: [],
    run: async (scene) => {
      const { othersClientId: other } = scene;
      const forged = JSON.stringify({ user: { naam: 'vals' } });
      return [
        ...(await asWriter(presence(other, 9_000_000, forged))(scene)),
        ...(await asWriter(presence(other, 9_000_001, 'null'))(scene)),
      ];
    },
  },
  {
    name: 'presence of more than 4 kB',
    close: tooLarge.close,
    counted: ['awareness'],
    run: asWriter(presence(WRITERS_CLIENT, 1, JSON.stringify({ sectie: 'x'.repeat(5000) }))),
  },
  {
    name: 'presence that is no JSON object',
    close: malformed.close,
    counted: ['awareness'],
    run: async (scene) => [
      ...(await asWriter(presence(WRITERS_CLIENT, 1, '{"cursor":'))(scene)),
      ...(await asWriter(presence(WRITERS_CLIENT, 1, '"tekst"'))(scene)),
    ],
  },
  {
    name: 'presence of 33 million people in eight bytes',
    close: malformed.close,
    counted: ['frame'],
    run: asWriter(presenceBomb(2 ** 25)),
  },
  { name: 'every kind of write by a council member', close: null, counted: ['readOnly'], run: everyWrite },
  {
    name: `${CONNECTIONS} connections, opened and closed`,
    close: null,
    counted: [],
    run: ({ writer, documentId }) =>
      Promise.all(
        Array.from({ length: CONNECTIONS }, async () => {
          const socket = await AttackSocket.open(writer, documentId);
          const { isOpen } = socket;
          await socket.leave();
          return isOpen ? null : malformed.close;
        }),
      ),
  },
];

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Awareness, applyAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { AwarenessBoard } from './awareness.ts';
import { awarenessFrame, readAwareness } from './awarenessFrames.ts';
import { decodeFrame } from './frames.ts';

const ME = 7;
const state = (name: string): string => JSON.stringify({ name });

/** A stock replica of presence that hears the board. */
function listener() {
  const awareness = new Awareness(new Y.Doc());
  awareness.setLocalState(null);
  return {
    hear: (board: AwarenessBoard) => {
      applyAwarenessUpdate(awareness, awarenessFrame(board.takeNews()).subarray(2), 'server');
    },
    sees: (clientId: number) => awareness.getStates().get(clientId)?.['name'],
    close: () => awareness.destroy(),
  };
}

describe('AwarenessBoard', () => {
  it('[AW6] shows stock clients who begins with clock 0, and who comes back with an old clock', () => {
    const board = new AwarenessBoard();
    const other = listener();
    const visit = (sessionId: number, clock: number, name: string): void => {
      board.show(sessionId, ME, clock, state(name));
      other.hear(board);
      expect(other.sees(ME)).toBe(name);
    };
    visit(1, 0, 'eerst');
    visit(1, 1, 'verder');
    board.leave(1, ME);
    other.hear(board);
    expect(other.sees(ME)).toBeUndefined();
    visit(2, 1, 'terug');
    board.leave(2, ME);
    visit(3, 1, 'meteen terug');
    other.close();
  });

  it('[AW6] is at most one clock ahead of a client, which takes its clock over from its own state', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('change', 'told'), { maxLength: 60 }), (steps) => {
        const board = new AwarenessBoard();
        let own = 0;
        let latest = state('0');
        board.show(1, ME, own, latest);
        for (const [step, kind] of steps.entries()) {
          if (kind === 'change') {
            own += 1;
            latest = state(`${step}`);
            board.show(1, ME, own, latest);
          } else {
            for (const { clock } of board.takeNews()) own = Math.max(own, clock);
          }
          expect((board.all(null)[0]?.clock ?? 0) - own).toBeLessThanOrEqual(1);
        }
        expect(board.all(null)).toMatchObject([{ json: latest }]);
      }),
    );
  });

  it('[AW4] tells the latest state once, and an echo of it not again', () => {
    const board = new AwarenessBoard();
    board.show(1, ME, 1, state('een'));
    board.show(1, ME, 2, state('twee'));
    expect(board.takeNews()).toEqual([{ clientId: ME, clock: 2, json: state('twee') }]);
    board.show(1, ME, 2, state('twee'));
    expect(board.hasNews).toBe(false);
    board.show(1, ME, 3, state('twee'));
    expect(board.takeNews()).toHaveLength(1);
  });

  it('[AW4] ignores what is older than the connection’s last', () => {
    const board = new AwarenessBoard();
    board.show(1, ME, 5, state('nieuw'));
    board.show(1, ME, 4, state('oud'));
    expect(board.all(null)).toMatchObject([{ json: state('nieuw') }]);
  });

  it('[AW5] tells a departure once, and not that of a connection whose state was taken over', () => {
    const board = new AwarenessBoard();
    board.show(1, ME, 1, state('een'));
    board.takeNews();
    board.show(2, ME, 1, state('een'));
    board.leave(1, ME);
    expect(board.hasNews).toBe(false);
    board.leave(2, ME);
    board.leave(2, ME);
    expect(board.takeNews()).toMatchObject([{ clientId: ME, json: null }]);
    expect(board.hasNews).toBe(false);
  });

  it('[AW7] leaves out the one who asks, and who left', () => {
    const board = new AwarenessBoard();
    for (const clientId of [1, 2, 3]) board.show(clientId, clientId, 1, state(`${clientId}`));
    board.leave(3, 3);
    expect(board.all(1).map(({ clientId }) => clientId)).toEqual([2]);
  });

  it('[AW6] forgets those who left long ago, and keeps those who are here', () => {
    const board = new AwarenessBoard();
    board.show(1, 1, 1, state('blijft'));
    for (let clientId = 2; clientId < 5000; clientId += 1) {
      board.show(clientId, clientId, 1, state('komt en gaat'));
      board.leave(clientId, clientId);
      board.takeNews();
    }
    expect(board.all(null)).toHaveLength(1);
  });
});

describe('readAwareness', () => {
  const entry = { clientId: 3, clock: 4, json: state('ik') };
  const body = awarenessFrame([entry]).subarray(2);

  it('[AW1] reads clientID, clock and the bytes of the state', () => {
    expect(readAwareness(body)).toMatchObject([{ clientId: 3, clock: 4 }]);
  });

  it.each([
    ['cut off', body.subarray(0, -1)],
    ['with a tail', Uint8Array.of(...body, 0)],
    ['announcing five thousand entries', Uint8Array.of(0x88, 0x27, ...body.subarray(1))],
    ['with a clientID beyond 32 bits', awarenessFrame([{ ...entry, clientId: 2 ** 32 }]).subarray(2)],
  ])('[CLOSE4] does not read a body %s', (_, broken) => {
    expect(() => readAwareness(broken)).toThrow(Error);
  });

  it('[CLOSE4] makes an unreadable body an unreadable frame', () => {
    expect(decodeFrame(Uint8Array.of(1, 2, 1, 1))).toBeUndefined();
  });
});

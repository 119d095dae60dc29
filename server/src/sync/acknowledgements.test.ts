import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Acknowledgements } from './acknowledgements.ts';

type Step = 'accept' | 'refuse' | 'step2' | number;

/** Plays steps (a number commits up to that token; every accepted frame gets the next); what was told after each. */
function play(...steps: readonly Step[]): (number | undefined)[] {
  const acknowledgements = new Acknowledgements();
  let token = 0;
  return steps.map((step) => {
    if (typeof step === 'number') return acknowledgements.committed(step);
    if (step === 'refuse') acknowledgements.refused();
    else acknowledgements.accepted((token += 1), step === 'step2');
    return undefined;
  });
}

describe('Acknowledgements', () => {
  it.each<[string, readonly Step[], (number | undefined)[]]>([
    ['nothing', [1], [undefined]],
    ['a frame, when it is committed', ['accept', 0, 1], [undefined, undefined, 1]],
    ['several frames of one commit', ['accept', 'accept', 'accept', 3], [undefined, undefined, undefined, 3]],
    ['each commit in turn', ['accept', 'accept', 1, 2], [undefined, undefined, 1, 2]],
    ['nothing twice', ['accept', 1, 1, 2], [undefined, 1, undefined, undefined]],
    ['no refused frame', ['refuse', 1], [undefined, undefined]],
    [
      'nothing behind a refused frame',
      ['accept', 'refuse', 'accept', 9],
      [undefined, undefined, undefined, 1],
    ],
    [
      'all, once a later step 2 is committed',
      ['accept', 'refuse', 'accept', 2, 'step2', 2, 3],
      [undefined, undefined, undefined, 1, undefined, undefined, 4],
    ],
    [
      'all of several refused frames by one step 2',
      ['refuse', 'refuse', 'step2', 1],
      [undefined, undefined, undefined, 3],
    ],
    [
      'what follows the step 2 as usual',
      ['refuse', 'step2', 'accept', 1, 2],
      [undefined, undefined, undefined, 2, 3],
    ],
    [
      'not what is refused after the step 2',
      ['refuse', 'step2', 'refuse', 9],
      [undefined, undefined, undefined, 2],
    ],
    [
      'no step 2 that is refused itself',
      ['accept', 'refuse', 9, 'refuse'],
      [undefined, undefined, 1, undefined],
    ],
  ])('[ACK2] [ACK4] tells %s', (_, steps, told) => {
    expect(play(...steps)).toEqual(told);
  });

  it('[ACK3] tells a frame that brought nothing together with what came before it', () => {
    const acknowledgements = new Acknowledgements();
    acknowledgements.accepted(1, false);
    acknowledgements.accepted(1, false);
    expect(acknowledgements.isWaiting).toBe(true);
    expect(acknowledgements.committed(1)).toBe(2);
    acknowledgements.accepted(1, false);
    expect(acknowledgements.committed(1)).toBe(3);
    expect(acknowledgements.isWaiting).toBe(false);
  });

  it('[ACK2] only rises, and never passes a frame that is neither committed nor covered', () => {
    const stepArbitrary = fc.oneof(fc.constantFrom<Step>('accept', 'refuse', 'step2'), fc.nat(30));
    fc.assert(
      fc.property(fc.array(stepArbitrary, { maxLength: 60 }), (steps) => {
        const acknowledgements = new Acknowledgements();
        const frames: { token: number | null }[] = [];
        let token = 0;
        let committed = 0;
        let told = 0;
        for (const step of steps) {
          if (typeof step === 'number') {
            committed = Math.min(token, Math.max(committed, step));
            const count = acknowledgements.committed(committed);
            if (count !== undefined) expect(count).toBeGreaterThan(told);
            told = count ?? told;
            const allowed = frames.findIndex((frame) => frame.token === null || frame.token > committed);
            expect(told).toBe(allowed === -1 ? frames.length : allowed);
          } else if (step === 'refuse') {
            acknowledgements.refused();
            frames.push({ token: null });
          } else {
            token += 1;
            acknowledgements.accepted(token, step === 'step2');
            if (step === 'step2') for (const frame of frames) frame.token ??= token;
            const isHeld = frames.some((frame) => frame.token === null);
            frames.push({ token: isHeld ? null : token });
          }
        }
      }),
    );
  });
});

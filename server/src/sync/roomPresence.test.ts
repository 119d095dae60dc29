import { describe, expect, it } from 'vitest';
import { heard, joinLive } from '#testing/roomHearing';
import { RoomStage } from '#testing/roomStage';
import { readStates } from '#testing/serverFrames';
import { awarenessFrame } from './awarenessFrames.ts';

const shows = (clientId: number) => awarenessFrame([{ clientId, clock: 1, json: '{"sectie":"visie"}' }]);

describe('presence', () => {
  it('[AW1] [OWN1] binds a connection to the first living state that is open to it', () => {
    const stage = new RoomStage();
    const [wijchen, druten] = [joinLive(stage, 'wijchen'), joinLive(stage, 'druten')];
    stage.frame(wijchen, shows(1));
    expect(stage.claims.map(({ clientId, accountId }) => [clientId, accountId])).toEqual([
      [1, 'wijchen-woordvoerder'],
    ]);
    const echo = { clientId: 1, clock: 9, json: '{"sectie":"nep"}' };
    const gone = { clientId: 3, clock: 1, json: null };
    stage.frame(druten, awarenessFrame([echo, gone, { clientId: 2, clock: 1, json: '{}' }]));
    stage.pass(1000);
    const told = new Map(
      heard(druten).flatMap((message) => (message.kind === 'awareness' ? [...readStates(message.body)] : [])),
    );
    expect(new Set(told.keys())).toEqual(new Set([1, 2]));
    expect(told.get(1)?.state).toMatchObject({ sectie: 'visie', user: { gemeente: 'wijchen' } });
  });

  it('[AW3] closes at a state that is too large, or no object', () => {
    const stage = new RoomStage();
    const [large, wrong] = [joinLive(stage, 'wijchen'), joinLive(stage, 'druten')];
    stage.frame(
      large,
      awarenessFrame([{ clientId: 1, clock: 1, json: JSON.stringify({ los: 'x'.repeat(5000) }) }]),
    );
    expect(large.closed?.code).toBe('tooLarge');
    stage.frame(wrong, awarenessFrame([{ clientId: 2, clock: 1, json: '{"half' }]));
    expect(wrong.closed?.code).toBe('malformed');
  });

  it('[AW5] lets a connection take over from its dead predecessor, without telling its end', () => {
    const stage = new RoomStage();
    const [dead, other] = [joinLive(stage, 'wijchen'), joinLive(stage, 'druten')];
    stage.frame(dead, shows(1));
    const back = joinLive(stage, 'wijchen');
    stage.frame(back, shows(1));
    stage.pass(1000);
    heard(other);
    stage.leave(dead);
    stage.pass(1000);
    expect(heard(other)).toEqual([]);
    stage.leave(back);
    stage.pass(1000);
    const [message] = heard(other);
    const states = message?.kind === 'awareness' ? [...readStates(message.body).values()] : [];
    expect(states.map(({ state }) => state)).toEqual([null]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAbsolutePositionFromRelativePosition, createRelativePositionFromJSON, Doc } from 'yjs';
import { personOf } from '#testing/people';
import { stampState } from './shownState.ts';

const person = personOf('druten');
const USER = { id: 'druten-woordvoerder', naam: person.naam, gemeente: 'druten', rol: 'woordvoerder' };
const position = { type: null, tname: 'tekst', item: { client: 1, clock: 2 }, assoc: -1 };
const cursor = { anchor: position, head: position };

function stamped(state: unknown, mayWrite = true): unknown {
  const json = stampState(new TextEncoder().encode(JSON.stringify(state)), person, mayWrite);
  return json === undefined ? undefined : JSON.parse(json ?? 'null');
}

describe('stampState', () => {
  it('[AW2] keeps cursor, section and field, and says itself who it is', () => {
    const allowed = { cursor, sectie: 's1', veld: 'b1/eigenaar' };
    const forged = { ...allowed, user: { naam: 'Beuningen' }, rol: 'beheerder' };
    expect(stamped(forged)).toEqual({ ...allowed, user: USER });
    expect(stamped({})).toEqual({ user: USER });
  });

  it('[AW2] shows no cursor and no field of a reader', () => {
    expect(stamped({ cursor, sectie: 's1', veld: 'b1/eigenaar' }, false)).toEqual({
      sectie: 's1',
      user: USER,
    });
  });

  it.each([
    ['an empty one', {}],
    ['one without head', { anchor: position }],
    ['a position that is null', { anchor: null, head: position }],
    ['a position that names nothing', { anchor: { type: null, tname: null, item: null }, head: position }],
    ['a name that is no text', { anchor: { ...position, tname: 5 }, head: position }],
    [
      'an id with a negative clock',
      { anchor: { ...position, item: { client: 1, clock: -1 } }, head: position },
    ],
  ])('[AW2] leaves out a cursor that would throw in the others’ editors: %s', (_, broken) => {
    expect(stamped({ cursor: broken, sectie: null })).toEqual({ sectie: null, user: USER });
  });

  it('[AW2] lets nothing through that Yjs cannot resolve', () => {
    const anyCursor = fc.record(
      {
        anchor: fc.oneof(
          fc.anything(),
          fc.record({ type: fc.anything(), tname: fc.anything(), item: fc.anything() }),
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          anyCursor,
          fc.json().map((json): unknown => JSON.parse(json)),
        ),
        (broken) => {
          const json = JSON.stringify({ cursor: broken });
          const text = stampState(new TextEncoder().encode(json), person, true);
          const shown: unknown = JSON.parse(text ?? 'null');
          if (typeof shown !== 'object' || shown === null || !('cursor' in shown) || shown.cursor === null)
            return;
          const { anchor, head } = shown.cursor as { anchor: unknown; head: unknown };
          for (const end of [anchor, head]) {
            createAbsolutePositionFromRelativePosition(createRelativePositionFromJSON(end), new Doc());
          }
        },
      ),
    );
  });

  it('[AW2] cuts no section or field short, but leaves out one that is too long', () => {
    expect(stamped({ sectie: 's'.repeat(65), veld: 'v'.repeat(65) })).toEqual({ user: USER });
  });

  it('[AW3] takes null for a removal, and nothing else that is no object', () => {
    expect(stamped(null)).toBeNull();
    for (const state of ['tekst', 5, true]) expect(stamped(state)).toBeUndefined();
    for (const text of ['', '{', '{"sectie":', '\u00ff']) {
      expect(stampState(new TextEncoder().encode(text), person, true)).toBeUndefined();
    }
    expect(stampState(Uint8Array.of(0x22, 0xff, 0x22), person, true)).toBeUndefined();
  });
});

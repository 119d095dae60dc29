import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VORMEN } from '@samenspraak/shared/traject/gemeente';
import { describe, expect, it } from 'vitest';
import { contrast, distance, SIGHTS } from './testing/colourScience.ts';
import { PALETTE_SIZE, SHAPE_PATHS } from './gemeenteShapes.ts';

interface Entry {
  readonly colour: string;
  readonly tint: string;
  readonly on: string;
}

const stylesheet = (name: string): string =>
  readFileSync(join(import.meta.dirname, '..', 'styles', name), 'utf8');
const tokens = stylesheet('tokens.css');
const palette = stylesheet('palette.css');

/** Both values of a colour in a stylesheet: light, dark. */
function lightDark(block: string, name: string): readonly [string, string] {
  const found = new RegExp(`${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(block);
  if (found?.[1] === undefined || found[2] === undefined) throw new Error(`no ${name} in ${block}`);
  return [found[1], found[2]];
}

const blocks = palette.split('[data-palet=').slice(1);
const theme = (dark: 0 | 1): readonly Entry[] =>
  blocks.map((block) => ({
    colour: lightDark(block, '--gemeente')[dark],
    tint: lightDark(block, '--gemeente-bg')[dark],
    on: lightDark(block, '--gemeente-on')[dark],
  }));
const token = (name: string, dark: 0 | 1): string => lightDark(tokens, name)[dark];

const pairs = (colours: readonly string[]): readonly (readonly [string, string])[] =>
  colours.flatMap((a, place) => colours.slice(place + 1).map((b) => [a, b] as const));

const THEMES = [
  { name: 'light', dark: 0, ofThree: 18, ofAll: 10 },
  { name: 'dark', dark: 1, ofThree: 12.5, ofAll: 10 },
] as const;

describe.each(THEMES)('municipality colours, $name', ({ dark, ofThree, ofAll }) => {
  const entries = theme(dark);
  const colours = entries.map(({ colour }) => colour);

  it('are as many as the code gives out', () => {
    expect(entries).toHaveLength(PALETTE_SIZE);
  });

  it('can be read as text on the sheet, on paper and on their own tint, and carry text themselves', () => {
    for (const { colour, tint, on } of entries) {
      expect(
        contrast(colour, token('--basis-color-default-bg-document', dark)),
        colour,
      ).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour, token('--basis-color-default-bg-subtle', dark)), colour).toBeGreaterThanOrEqual(
        4.5,
      );
      expect(contrast(colour, tint), `${colour} on ${tint}`).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour, on), `${on} on ${colour}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(SIGHTS)('stay apart for %s sight, the first three most', (sight) => {
    for (const [a, b] of pairs(colours))
      expect(distance(a, b, sight), `${a} ${b}`).toBeGreaterThanOrEqual(ofAll);
    for (const [a, b] of pairs(colours.slice(0, 3))) {
      expect(distance(a, b, sight), `${a} ${b}`).toBeGreaterThanOrEqual(ofThree);
    }
  });

  it('are none of them plum, which belongs to nobody', () => {
    const plum = token('--basis-color-action-1-color-default', dark);
    for (const colour of colours) expect(distance(colour, plum, 'normal'), colour).toBeGreaterThanOrEqual(10);
  });
});

describe('shapes', () => {
  it('are all different, one for each colour', () => {
    const paths = VORMEN.map((vorm) => SHAPE_PATHS[vorm]);
    expect(new Set(paths).size).toBe(PALETTE_SIZE);
  });
});

describe('text colours', () => {
  it.each(THEMES)('pass on every ground, $name', ({ dark }) => {
    const grounds = ['document', 'subtle', 'default'].map((g) =>
      token(`--basis-color-default-bg-${g}`, dark),
    );
    for (const ground of grounds) {
      for (const text of ['--basis-color-default-color-document', '--basis-color-default-color-subtle']) {
        expect(contrast(token(text, dark), ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
    for (const role of ['action-1', 'positive', 'warning', 'negative']) {
      const text = token(`--basis-color-${role}-color-default`, dark);
      expect(contrast(text, token(`--basis-color-${role}-bg-default`, dark)), role).toBeGreaterThanOrEqual(
        4.5,
      );
      expect(contrast(text, grounds[0] ?? ''), role).toBeGreaterThanOrEqual(4.5);
    }
    const border = token('--basis-color-default-border-default', dark);
    expect(contrast(border, grounds[0] ?? '')).toBeGreaterThanOrEqual(3);
  });
});

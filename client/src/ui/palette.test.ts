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
    const grounds = ['document', 'subtle'].map((ground) => token(`--basis-color-default-bg-${ground}`, dark));
    const ratios = entries.flatMap(({ colour, tint, on }) =>
      [...grounds, tint, on].map((other) => [colour, other, contrast(colour, other)] as const),
    );
    expect(ratios.filter(([, , ratio]) => ratio < 4.5)).toEqual([]);
  });

  it.each(SIGHTS)('stay apart for %s sight, the first three most', (sight) => {
    const tooNear = (some: readonly string[], least: number) =>
      pairs(some).filter(([a, b]) => distance(a, b, sight) < least);
    expect(tooNear(colours, ofAll)).toEqual([]);
    expect(tooNear(colours.slice(0, 3), ofThree)).toEqual([]);
  });

  it('are none of them plum, which belongs to nobody', () => {
    const plum = token('--basis-color-action-1-color-default', dark);
    expect(colours.filter((colour) => distance(colour, plum, 'normal') < 10)).toEqual([]);
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
    const basis = (name: string): string => token(`--basis-color-${name}`, dark);
    const sheet = basis('default-bg-document');
    const used = [
      ...['document', 'subtle'].flatMap((text) =>
        ['document', 'subtle', 'default'].map((ground) => [`default-color-${text}`, `default-bg-${ground}`]),
      ),
      ...['action-1', 'positive', 'warning', 'negative'].flatMap((role) => [
        [`${role}-color-default`, `${role}-bg-default`],
        [`${role}-color-default`, 'default-bg-document'],
      ]),
    ];
    const low = used.filter(([text = '', ground = '']) => contrast(basis(text), basis(ground)) < 4.5);
    expect(low).toEqual([]);
    expect(contrast(basis('default-border-default'), sheet)).toBeGreaterThanOrEqual(3);
  });
});

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { nl } from './nl.ts';
import { plural } from './plural.ts';
import { literalTexts } from './testing/literalTexts.ts';

const SOURCE = join(import.meta.dirname, '..', '..');

/** Every text of a catalogue by its path; functions are called with the number 2 for each argument. */
function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const args = Array.from({ length: value.length }, () => '2');
    return [[path, String(Reflect.apply(value, null, args))]];
  }
  return Object.entries(value ?? {}).flatMap(([key, part]) => textsOf(part, `${path}.${key}`));
}

const dutch = textsOf(nl);
const english = textsOf(en);

describe('the catalogue', () => {
  it('has the same texts in both languages', () => {
    expect(english.map(([path]) => path).toSorted()).toEqual(dutch.map(([path]) => path).toSorted());
    expect(dutch.length).toBeGreaterThan(200);
  });

  it.each([
    ['Dutch', dutch],
    ['English', english],
  ])('leaves no %s text empty, and exclaims nowhere', (_language, texts) => {
    const wrong = texts.filter(([, text]) => text.trim() === '' || /!|undefined/.test(text));
    expect(wrong).toEqual([]);
  });

  it('is translated: sentences are not the same in both languages', () => {
    const same = dutch.filter(
      ([path, text]) => /\p{L}{2} /u.test(text) && english.some(([p, t]) => p === path && t === text),
    );
    expect(same.map(([path]) => path)).toEqual([]);
  });

  it('counts with the rules of each language', () => {
    const forms = { one: 'one', other: 'other' };
    expect([0, 1, 2].map((count) => plural('nl', count, forms))).toEqual(['other', 'one', 'other']);
    expect(nl.document.sectionOpen(1)).toBe('1 antwoord open');
    expect(en.document.sectionOpen(3)).toBe('3 answers open');
  });
});

describe('components', () => {
  const files = globSync('**/*.tsx', { cwd: SOURCE }).filter((file) => !file.endsWith('.test.tsx'));

  it('take every text from the catalogue', () => {
    expect(files.length).toBeGreaterThan(30);
    const found = files.flatMap((file) =>
      literalTexts(file, readFileSync(join(SOURCE, file), 'utf8')).map(
        ({ text, line }) => `${file}:${line} ${text}`,
      ),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['<p>Opslaan</p>', ['Opslaan']],
    ['<p>{"Opslaan"}</p>', ['Opslaan']],
    ['<Button label="Sluiten" />', ['Sluiten']],
    ['<input aria-label={"Titel"} />', ['Titel']],
    ['<p>{isOpen ? "Dicht" : `Open ${n}`}</p>', ['Dicht', 'Open']],
    ['<Button label={keys("Mod-k")} />', []],
    ['<p className="quiet">{m.common.close} · {1}</p>', []],
  ])('are caught when they do not: %s', (jsx, texts) => {
    expect(literalTexts('a.tsx', `const a = ${jsx};`).map(({ text }) => text)).toEqual(texts);
  });
});

import { describe, expect, it } from 'vitest';
import { cleanText } from './cleanText.ts';
import { dutchDate, dutchDateFromText, isoDateInAmsterdam } from './dutchDate.ts';
import { fileName } from './fileName.ts';

describe('cleanText', () => {
  it.each([
    ['a\tb\r\nc\nd\u000Be\u0085f\u2028g', 'a b c d e f g'],
    ['a\u0000b\u0007c\u001Bd\u007Fe\u009Ff\uFFFEg\uFDD0h', 'abcdefgh'],
    ['half \uD83D paar \uDE00', 'half \uFFFD paar \uFFFD'],
    ['heel 😀, e\u0301, \u200Dשלום\u200F, \u00A0', 'heel 😀, e\u0301, \u200Dשלום\u200F, \u00A0'],
  ])('turns %j into %j', (dirty, clean) => {
    expect(cleanText(dirty)).toBe(clean);
  });
});

describe('dates', () => {
  it('are those of Amsterdam, in summer and in winter', () => {
    expect(dutchDate(new Date('2026-11-23T22:59:59Z'))).toBe('23 november 2026');
    expect(dutchDate(new Date('2026-11-23T23:00:00Z'))).toBe('24 november 2026');
    expect(isoDateInAmsterdam(new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
  });

  it.each([
    ['2028-01-01', '1 januari 2028'],
    ['2026-02-30', '2026-02-30'],
    ['1 jan 2028', '1 jan 2028'],
    ['', ''],
  ])('that were typed as %j read %j', (typed, read) => {
    expect(dutchDateFromText(typed)).toBe(read);
  });
});

describe('fileName', () => {
  const datum = new Date('2026-11-23T12:00:00Z');

  it.each([
    ['Visiedocument samenwerking', 'visiedocument-samenwerking'],
    ['Eén loket: naïef?', 'een-loket-naief'],
    ['../../etc/passwd\r\nX: "y"', 'etc-passwd-x-y'],
    ['   ', 'document'],
    ['ا😀', 'document'],
    ['CON.', 'con'],
  ])('makes %j safe', (titel, stem) => {
    expect(fileName({ titel, datum }, 'docx')).toBe(`${stem}-werkversie-2026-11-23.docx`);
  });

  it('keeps a long title short', () => {
    expect(fileName({ titel: 'ab '.repeat(200), datum }, 'html').length).toBeLessThan(100);
  });
});

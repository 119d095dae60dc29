import { isAllowedLink } from '@samenspraak/shared/text/links';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkAddress } from './linkAddress.ts';

describe('the address of a link', () => {
  it.each([
    ['https://www.wijchen.nl/raad', 'https://www.wijchen.nl/raad'],
    ['  www.wijchen.nl ', 'https://www.wijchen.nl'],
    ['druten.nl/beleid?jaar=2026', 'https://druten.nl/beleid?jaar=2026'],
    ['localhost.example:8080/a', 'https://localhost.example:8080/a'],
    ['griffie@beuningen.nl', 'mailto:griffie@beuningen.nl'],
    ['mailto:griffie@beuningen.nl', 'mailto:griffie@beuningen.nl'],
  ])('understands %s', (typed, href) => {
    expect(linkAddress(typed)).toBe(href);
  });

  it.each([
    '',
    'wijchen',
    'javascript:alert(1)',
    'javascript:a.b',
    'http://wijchen.nl',
    '//wijchen.nl',
    'een zin. Nog een',
  ])('refuses %s', (typed) => {
    expect(linkAddress(typed)).toBeNull();
  });

  it('never gives an address that the schema refuses', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const href = linkAddress(typed);
        expect(href === null || isAllowedLink(href)).toBe(true);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAllowedLink } from './links.ts';

describe('isAllowedLink', () => {
  it.each([
    'https://www.wijchen.nl',
    'HTTPS://wetten.overheid.nl/BWBR0003740/2024-01-01#HoofdstukI',
    'https://lokaleregelgeving.overheid.nl:443/CVDR601959?a=1&b=2',
    'https://gemeenteé.nl/pad',
    'mailto:griffie@druten.nl',
    'mailto:griffie@druten.nl?subject=Visie',
  ])('accepts %s', (href) => expect(isAllowedLink(href)).toBe(true));

  it.each([
    '',
    '//evil.nl',
    '/pad',
    '#anker',
    'pad',
    'http://wijchen.nl',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    'https:wijchen.nl',
    'https:///wijchen.nl',
    'https://',
    'https://?a',
    'https:/\\evil.nl',
    'https:\\\\evil.nl',
    'https://wijchen.nl@evil.nl',
    'https://gebruiker:geheim@evil.nl/',
    'https://wijchen.nl/a b',
    'https://wijchen.nl/\u0000',
    'https://wijchen.nl/\u202eevil',
    ' https://wijchen.nl',
    'mailto:',
    'mailto:geen-adres',
    'mailto:a@b@c',
    `https://wijchen.nl/${'a'.repeat(2048)}`,
  ])('refuses %j', (href) => expect(isAllowedLink(href)).toBe(false));

  it('never accepts what a browser would read as another protocol, host or credentials', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.string({ maxLength: 3 }), fc.nat(12), (url, noise, at) => {
        const href = url.slice(0, at) + noise + url.slice(at);
        if (!isAllowedLink(href)) return;
        const parsed = new URL(href);
        expect(['https:', 'mailto:']).toContain(parsed.protocol);
        expect(parsed.username + parsed.password).toBe('');
      }),
    );
  });
});

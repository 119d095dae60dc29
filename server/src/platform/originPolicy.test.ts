import { describe, expect, it } from 'vitest';
import { demoOriginPolicy, publicOriginPolicy } from './originPolicy.ts';

describe('demoOriginPolicy', () => {
  it.each([
    'localhost:3000',
    '127.0.0.1:3000',
    '[::1]:3000',
    'wijchen-woordvoerder.localhost:3000',
    'LOCALHOST:3000',
    'localhost',
    'localhost:80',
  ])('answers to %s and to pages loaded from it', (host) => {
    expect(demoOriginPolicy.allowsHost(host)).toBe(true);
    expect(demoOriginPolicy.allowsOrigin(new URL(`http://${host}`).origin, host)).toBe(true);
  });

  it.each([
    undefined,
    '',
    'evil.nl',
    'evil.nl:3000',
    'localhost.evil.nl:3000',
    'localhost:3000@evil.nl',
    'evil.nl/localhost',
    '192.168.1.4:3000',
    '127.0.0.1.evil.nl',
    'xlocalhost',
  ])('does not answer to %s', (host) => {
    expect(demoOriginPolicy.allowsHost(host)).toBe(false);
  });

  it.each([
    ['http://evil.nl', 'localhost:3000'],
    ['http://localhost:8080', 'localhost:3000'],
    ['http://localhost', 'localhost:3000'],
    ['http://druten-woordvoerder.localhost:3000', 'wijchen-woordvoerder.localhost:3000'],
    ['https://localhost:3000', 'localhost:3000'],
    ['null', 'localhost:3000'],
    ['', 'localhost:3000'],
    ['http://localhost:3000/pad', 'localhost:3000'],
    ['http://evil.nl', 'evil.nl'],
    ['http://localhost:3000', undefined],
  ])('refuses a page from %s on %s', (origin, host) => {
    expect(demoOriginPolicy.allowsOrigin(origin, host)).toBe(false);
  });
});

describe('publicOriginPolicy', () => {
  const policy = publicOriginPolicy(new URL('https://samenspraak.voorbeeld.nl/'));

  it('knows one origin, whatever the Host header says', () => {
    expect(policy.allowsHost('10.0.0.4:3000')).toBe(true);
    expect(policy.allowsOrigin('https://samenspraak.voorbeeld.nl', '10.0.0.4:3000')).toBe(true);
  });

  it.each([
    'http://samenspraak.voorbeeld.nl',
    'https://samenspraak.voorbeeld.nl:8443',
    'https://evil.nl',
    'null',
  ])('refuses %s', (origin) => {
    expect(policy.allowsOrigin(origin, 'samenspraak.voorbeeld.nl')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { addressOfChoice, addressOfPerson, personOfHost } from './personHost.ts';

describe('personOfHost', () => {
  it.each([
    ['wijchen-woordvoerder.localhost', 'wijchen-woordvoerder'],
    ['Procesbegeleider.LOCALHOST', 'procesbegeleider'],
  ])('reads the person from %s', (hostname, person) => {
    expect(personOfHost(hostname)).toBe(person);
  });

  it.each([
    'localhost',
    '127.0.0.1',
    '.localhost',
    'a.b.localhost',
    'samenspraak.example',
    'localhost.example',
  ])('finds nobody in %s', (hostname) => {
    expect(personOfHost(hostname)).toBeNull();
  });
});

describe('addresses', () => {
  const place = { protocol: 'http:', hostname: '127.0.0.1', port: '3000' };

  it("puts a person on a host of their own, with the page's port", () => {
    expect(addressOfPerson(place, 'druten-afgevaardigde')).toBe(
      'http://druten-afgevaardigde.localhost:3000/proef',
    );
    expect(addressOfPerson({ ...place, port: '' }, 'raad')).toBe('http://raad.localhost/proef');
  });

  it('leads back to the bare host', () => {
    expect(addressOfChoice({ ...place, hostname: 'raad.localhost' })).toBe('http://localhost:3000/proef');
    expect(addressOfChoice(place)).toBe('http://127.0.0.1:3000/proef');
  });

  it('finds the person again in the address that it made', () => {
    const { hostname } = new URL(addressOfPerson(place, 'wijchen-griffier'));
    expect(personOfHost(hostname)).toBe('wijchen-griffier');
  });
});

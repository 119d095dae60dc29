import { describe, expect, it } from 'vitest';
import { personOf } from '#testing/people';
import { Ownership } from './ownership.ts';

const wijchen = personOf('wijchen');
const druten = personOf('druten');
const asDelegate = { ...wijchen, capacity: personOf('wijchen', 'afgevaardigde').capacity };

describe('Ownership', () => {
  it('[OWN1] binds a clientID to the first, and says so once', () => {
    const ownership = new Ownership([]);
    const claim = { clientId: 1, accountId: wijchen.accountId, capacity: wijchen.capacity };
    expect(ownership.claim([1], wijchen)).toEqual([claim]);
    expect(ownership.claim([1], wijchen)).toEqual([]);
    expect(ownership.claim([1], druten)).toEqual([]);
    expect(ownership.isOpenTo(1, wijchen, 5)).toBe(true);
  });

  it('[OWN2] keeps a bound clientID from another account, and from another capacity', () => {
    const ownership = new Ownership([
      { clientId: 1, accountId: wijchen.accountId, capacity: wijchen.capacity },
    ]);
    expect(ownership.isOpenTo(1, druten, 5)).toBe(false);
    expect(ownership.isOpenTo(1, asDelegate, 5)).toBe(false);
    expect(ownership.isOpenTo(1, druten, 0)).toBe(false);
  });

  it('[OWN3] lets one account have many', () => {
    const ownership = new Ownership([]);
    expect(ownership.claim([1, 2, 3], wijchen)).toHaveLength(3);
    for (const clientId of [1, 2, 3]) expect(ownership.isOpenTo(clientId, wijchen, 9)).toBe(true);
  });

  it('[OWN4] keeps one that has content and no owner from everybody', () => {
    const ownership = new Ownership([]);
    expect(ownership.isOpenTo(7, wijchen, 1)).toBe(false);
    expect(ownership.isOpenTo(7, wijchen, 0)).toBe(true);
  });

  it('[OWN4] keeps one that the server writes under from everybody, in other documents too', () => {
    const servers = new Set<number>();
    const [here, elsewhere] = [new Ownership([], servers), new Ownership([], servers)];
    here.claimForServer([7]);
    expect(elsewhere.isOpenTo(7, wijchen, 0)).toBe(false);
    expect(elsewhere.isOpenToServer(7)).toBe(true);
  });

  it('[OWN5] keeps the server from what somebody owns', () => {
    const ownership = new Ownership([]);
    ownership.claim([7], wijchen);
    expect(ownership.isOpenToServer(7)).toBe(false);
  });
});

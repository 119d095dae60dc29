import type { AccountId } from '@samenspraak/shared/protocol/documentId';
import type { Capacity } from '@samenspraak/shared/traject/roles';
import type { ClientClaim } from '#log/UpdateLog';
import type { Person } from './ports.ts';

interface Owner {
  readonly accountId: AccountId;
  readonly capacity: Capacity;
}

/**
 * Which account owns which clientID in one document, and in what capacity. A clientID belongs for ever to the
 * one that first showed or wrote under it, so nobody can write under another's.
 */
export class Ownership {
  readonly #owners = new Map<number, Owner>();
  readonly #servers: Set<number>;

  /**
   * @param servers clientIDs that the server writes under, shared by all documents of the process: seen in one,
   *   they could be taken in another before the server writes there
   */
  constructor(claims: readonly ClientClaim[], servers = new Set<number>()) {
    this.#servers = servers;
    for (const { clientId, accountId, capacity } of claims)
      this.#owners.set(clientId, { accountId, capacity });
  }

  /**
   * Whether the person may write under the clientID: it is theirs in this capacity, or nobody's. One that has
   * content (`knownClock` above 0) and no owner is the server's own.
   */
  isOpenTo(clientId: number, person: Person, knownClock: number): boolean {
    const owner = this.#owners.get(clientId);
    if (owner === undefined) return knownClock === 0 && !this.#servers.has(clientId);
    return (
      owner.accountId === person.accountId &&
      owner.capacity.rol === person.capacity.rol &&
      owner.capacity.gemeente === person.capacity.gemeente
    );
  }

  /** Whether the server may write under the clientID. */
  isOpenToServer(clientId: number): boolean {
    return !this.#owners.has(clientId);
  }

  /** Keeps clientIDs for the server. */
  claimForServer(clientIds: readonly number[]): void {
    for (const clientId of clientIds) this.#servers.add(clientId);
  }

  /** Binds the clientIDs that nobody owns to this person. Returns the new claims, to be made durable. */
  claim(clientIds: readonly number[], person: Person): ClientClaim[] {
    const claims: ClientClaim[] = [];
    for (const clientId of clientIds) {
      if (this.#owners.has(clientId)) continue;
      const { accountId, capacity } = person;
      this.#owners.set(clientId, { accountId, capacity });
      claims.push({ clientId, accountId, capacity });
    }
    return claims;
  }
}

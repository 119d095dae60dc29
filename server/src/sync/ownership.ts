import type { AccountId } from '@samenspraak/shared/protocol/documentId';
import type { ClientClaim } from '#log/UpdateLog';
import type { Person } from './ports.ts';

/**
 * Which account owns which clientID in one document. A clientID belongs for ever to the account that first
 * showed or wrote under it, so nobody can write under another's.
 */
export class Ownership {
  readonly #owners = new Map<number, AccountId>();

  constructor(claims: readonly ClientClaim[]) {
    for (const { clientId, accountId } of claims) this.#owners.set(clientId, accountId);
  }

  /** Whether the account owns the clientID, or nobody does yet. */
  isOpenTo(clientId: number, accountId: AccountId): boolean {
    const owner = this.#owners.get(clientId);
    return owner === undefined || owner === accountId;
  }

  /** Binds the clientIDs that nobody owns to this person. Returns the new claims, to be made durable. */
  claim(clientIds: readonly number[], person: Person): ClientClaim[] {
    const claims: ClientClaim[] = [];
    for (const clientId of clientIds) {
      if (this.#owners.has(clientId)) continue;
      this.#owners.set(clientId, person.accountId);
      claims.push({ clientId, accountId: person.accountId, capacity: person.capacity });
    }
    return claims;
  }
}

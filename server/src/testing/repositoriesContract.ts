import { accountIdSchema, trajectIdSchema, type AccountId } from '@samenspraak/shared/protocol/documentId';
import { gemeenteSchema, type Gemeente } from '@samenspraak/shared/traject/gemeente';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type {
  Account,
  DocumentRecord,
  Membership,
  Repositories,
  StoredSession,
  TrajectRecord,
} from '#store/repositories';
import { documentIdOf } from './logHarness.ts';

/** Empty repositories under test. */
export interface RepositoriesHarness {
  readonly repositories: Repositories;
  close(): Promise<void>;
}

const gemeente = (slug: string, letter: string, code: string): Gemeente =>
  gemeenteSchema.parse({ slug, naam: slug, code, letter, vorm: 'cirkel' });
const WIJCHEN = gemeente('wijchen', 'W', 'GM0296');
const DRUTEN = gemeente('druten', 'D', 'GM0225');
const TRAJECT: TrajectRecord = {
  id: trajectIdSchema.parse('t'.repeat(26)),
  naam: 'Land van Maas en Waal',
  gemeenten: [WIJCHEN, DRUTEN],
  huidigeStap: 2,
  raadLeestLive: true,
  demo: false,
};
const ANNE: Account = account('anne', 1_000);
const BRAM: Account = account('bram', 2_000);
const SESSION: StoredSession = {
  tokenHash: 'ab'.repeat(32),
  accountId: ANNE.id,
  createdAtMs: 1_000,
  expiresAtMs: 5_000,
};
const NOTITIE: DocumentRecord = {
  id: documentIdOf('notitie'),
  trajectId: TRAJECT.id,
  soort: 'notitie',
  titel: "Onze 'notitie'; DROP TABLE document --",
  gemeente: WIJCHEN.slug,
  createdAtMs: 20,
  createdBy: ANNE.id,
};

/** What every implementation of the repositories must do; run it with a factory of empty ones. */
export function describeRepositories(name: string, open: () => Promise<RepositoriesHarness>): void {
  describe(`${name} as Repositories`, () => {
    let harness: RepositoriesHarness;
    let repositories: Repositories;
    beforeEach(async () => {
      harness = await open();
      repositories = harness.repositories;
      await repositories.accounts.save(BRAM);
      await repositories.accounts.save(ANNE);
    });
    afterEach(() => harness.close());

    it('finds accounts and lists them by id; unknown is null', async () => {
      expect(await repositories.accounts.find(ANNE.id)).toEqual(ANNE);
      expect(await repositories.accounts.find(accountIdSchema.parse('niemand'))).toBeNull();
      expect(await repositories.accounts.all()).toEqual([ANNE, BRAM]);
    });

    it('renames a saved account and keeps when it was made', async () => {
      await repositories.accounts.save({ ...ANNE, naam: 'Anne Smit', createdAtMs: 9_000 });
      expect(await repositories.accounts.find(ANNE.id)).toEqual({ ...ANNE, naam: 'Anne Smit' });
    });

    it('keeps a session until it is removed', async () => {
      await repositories.sessions.create(SESSION);
      expect(await repositories.sessions.find(SESSION.tokenHash)).toEqual(SESSION);
      await repositories.sessions.remove(SESSION.tokenHash);
      await repositories.sessions.remove(SESSION.tokenHash);
      expect(await repositories.sessions.find(SESSION.tokenHash)).toBeNull();
    });

    it('refuses a session twice and one of an unknown account', async () => {
      await repositories.sessions.create(SESSION);
      await expect(repositories.sessions.create(SESSION)).rejects.toBeInstanceOf(Error);
      const stranger = {
        ...SESSION,
        tokenHash: 'cd'.repeat(32),
        accountId: accountIdSchema.parse('niemand'),
      };
      await expect(repositories.sessions.create(stranger)).rejects.toBeInstanceOf(Error);
    });

    it('removes the sessions that expired, the moment itself included', async () => {
      const later = { ...SESSION, tokenHash: 'cd'.repeat(32), expiresAtMs: 5_001 };
      await repositories.sessions.create(SESSION);
      await repositories.sessions.create(later);
      await repositories.sessions.removeExpired(5_000);
      expect(await repositories.sessions.find(SESSION.tokenHash)).toBeNull();
      expect(await repositories.sessions.find(later.tokenHash)).toEqual(later);
    });

    it('stores a traject with who takes part', async () => {
      const memberships = [
        member(ANNE.id, 'woordvoerder', WIJCHEN),
        member(BRAM.id, 'procesbegeleider', null),
      ];
      await repositories.trajecten.create(TRAJECT, memberships);
      const other = {
        ...TRAJECT,
        id: trajectIdSchema.parse('a'.repeat(26)),
        naam: 'Aan de Maas',
        demo: true,
      };
      await repositories.trajecten.create(other, []);
      expect(await repositories.trajecten.find(TRAJECT.id)).toEqual(TRAJECT);
      expect(await repositories.trajecten.all()).toEqual([other, TRAJECT]);
      expect(await repositories.trajecten.memberships(TRAJECT.id)).toEqual(memberships);
      expect(await repositories.trajecten.memberships(other.id)).toEqual([]);
      expect(await repositories.trajecten.membershipsOf(BRAM.id)).toEqual([memberships[1]]);
    });

    it('answers nothing for an unknown traject', async () => {
      expect(await repositories.trajecten.find(TRAJECT.id)).toBeNull();
      expect(await repositories.trajecten.all()).toEqual([]);
    });

    it('stores nothing of a traject with an unknown account', async () => {
      const memberships = [
        member(ANNE.id, 'woordvoerder', WIJCHEN),
        member(accountIdSchema.parse('niemand'), 'raadslid', DRUTEN),
      ];
      await expect(repositories.trajecten.create(TRAJECT, memberships)).rejects.toBeInstanceOf(Error);
      expect(await repositories.trajecten.all()).toEqual([]);
      expect(await repositories.trajecten.membershipsOf(ANNE.id)).toEqual([]);
    });

    it('finds documents and lists a traject’s in the order they were made', async () => {
      await repositories.trajecten.create(TRAJECT, []);
      const visie: DocumentRecord = {
        ...NOTITIE,
        id: documentIdOf('visie'),
        soort: 'visiedocument',
        gemeente: null,
        createdAtMs: 10,
        createdBy: null,
      };
      await repositories.documents.create(NOTITIE);
      await repositories.documents.create(visie);
      expect(await repositories.documents.find(NOTITIE.id)).toEqual(NOTITIE);
      expect(await repositories.documents.find(documentIdOf('onbekend'))).toBeNull();
      expect(await repositories.documents.ofTraject(TRAJECT.id)).toEqual([visie, NOTITIE]);
      await expect(repositories.documents.create(NOTITIE)).rejects.toBeInstanceOf(Error);
    });

    it('refuses a document of an unknown traject', async () => {
      await expect(repositories.documents.create(NOTITIE)).rejects.toBeInstanceOf(Error);
      expect(await repositories.documents.find(NOTITIE.id)).toBeNull();
    });
  });
}

function account(id: string, createdAtMs: number): Account {
  return { id: accountIdSchema.parse(id), naam: `Naam van ${id}`, createdAtMs };
}

function member(accountId: AccountId, rol: Membership['capacity']['rol'], of: Gemeente | null): Membership {
  return { trajectId: TRAJECT.id, accountId, capacity: { rol, gemeente: of?.slug ?? null } };
}

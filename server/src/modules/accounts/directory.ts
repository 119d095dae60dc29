import type { AccountId, TrajectId } from '@samenspraak/shared/protocol/documentId';
import type { Capacity } from '@samenspraak/shared/traject/roles';
import type { Account, Repositories, TrajectRecord } from '#store/repositories';

/**
 * Who takes part in what, in memory, because rights are asked on the path of every frame.
 * The repositories are the truth: whoever changes them calls `refresh`.
 */
export interface Directory {
  account(id: AccountId): Account | undefined;
  traject(id: TrajectId): TrajectRecord | undefined;
  /** The trajecten that an account takes part in, in the order of their names. */
  trajectenOf(id: AccountId): readonly TrajectRecord[];
  /** In what role an account acts in a traject; null when it takes no part. */
  capacity(accountId: AccountId, trajectId: TrajectId): Capacity | null;
  /** Reads everything again and calls every listener, whose rights may have changed. */
  refresh(): Promise<void>;
  /** Calls back after every `refresh`; answers with the way to stop listening. */
  onChange(listener: () => void): () => void;
}

/** What is known at one moment; replaced as a whole. */
interface Snapshot {
  readonly accounts: ReadonlyMap<AccountId, Account>;
  readonly trajecten: ReadonlyMap<TrajectId, TrajectRecord>;
  readonly capacities: ReadonlyMap<TrajectId, ReadonlyMap<AccountId, Capacity>>;
}

/** Reads the directory from the repositories. */
export async function openDirectory(
  repositories: Pick<Repositories, 'accounts' | 'trajecten'>,
): Promise<Directory> {
  let now = await readSnapshot(repositories);
  const listeners = new Set<() => void>();
  return {
    account: (id) => now.accounts.get(id),
    traject: (id) => now.trajecten.get(id),
    trajectenOf: (id) => [...now.trajecten.values()].filter((each) => now.capacities.get(each.id)?.has(id)),
    capacity: (accountId, trajectId) => now.capacities.get(trajectId)?.get(accountId) ?? null,
    async refresh() {
      now = await readSnapshot(repositories);
      for (const listener of listeners) listener();
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

async function readSnapshot({
  accounts,
  trajecten,
}: Pick<Repositories, 'accounts' | 'trajecten'>): Promise<Snapshot> {
  const everyTraject = await trajecten.all();
  const capacities = new Map<TrajectId, Map<AccountId, Capacity>>();
  for (const { id } of everyTraject) {
    // An account with two roles acts in the first until it can choose one: never in both at once.
    const members = (await trajecten.memberships(id)).toReversed();
    capacities.set(id, new Map(members.map((member) => [member.accountId, member.capacity])));
  }
  return {
    accounts: new Map((await accounts.all()).map((account) => [account.id, account])),
    trajecten: new Map(everyTraject.map((traject) => [traject.id, traject])),
    capacities,
  };
}

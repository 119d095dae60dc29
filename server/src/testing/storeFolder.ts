import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '#store/openStore';
import type { Store } from '#store/Store';

/** A data folder of its own for one test. */
export interface StoreFolder {
  readonly path: string;
  /** Opens the folder's store, which must succeed; faults of the store fail the test. */
  open(): Promise<Store>;
  /** Closes whatever is open and removes the folder. */
  remove(): Promise<void>;
}

/** Makes an empty data folder. */
export async function storeFolder(): Promise<StoreFolder> {
  const path = await mkdtemp(join(tmpdir(), 'samenspraak-store-'));
  const stores: Store[] = [];
  return {
    path,
    async open() {
      const opened = await openStore(path, {
        onFault: (fault) => {
          throw fault;
        },
      });
      if (!opened.ok) throw new Error(`The store does not open: ${opened.error}`);
      stores.push(opened.value);
      return opened.value;
    },
    async remove() {
      await Promise.all(stores.map((store) => store.close()));
      await rm(path, { recursive: true });
    },
  };
}

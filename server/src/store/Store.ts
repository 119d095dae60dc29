import type { UpdateLog } from '#log/UpdateLog';
import type { Repositories } from './repositories.ts';

/** Everything durable of one data folder. */
export interface Store {
  readonly log: UpdateLog;
  readonly repositories: Repositories;
  /** Finishes what was asked before, then releases the data folder; calls made afterwards reject. Idempotent. */
  close(): Promise<void>;
}

/**
 * Why a data folder cannot be used:
 * - `unwritable`: the folder cannot be made or written;
 * - `inUse`: another process has it open;
 * - `newer`: a later version of the software has changed it;
 * - `notADatabase`: its file is not a database of ours.
 */
export type StoreOpenFailure = 'unwritable' | 'inUse' | 'newer' | 'notADatabase';

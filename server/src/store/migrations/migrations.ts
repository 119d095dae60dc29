import { start } from './0001-start.ts';
import type { Migration } from './migration.ts';

/** Every migration, in the order in which they are applied. */
export const MIGRATIONS: readonly Migration[] = [start];

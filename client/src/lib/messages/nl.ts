import { common } from './nl/common.ts';

/** The Dutch catalogue: decides which texts exist. One file per group in `nl/`. */
export const nl = { common };

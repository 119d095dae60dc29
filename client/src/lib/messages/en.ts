import { common } from './en/common.ts';
import type { Messages } from './types.ts';

/** The English catalogue; loaded only for those who choose it. One file per group in `en/`. */
export const en: Messages = { common };

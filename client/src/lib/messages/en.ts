import { account } from './en/account.ts';
import { collab } from './en/collab.ts';
import { common } from './en/common.ts';
import { document } from './en/document.ts';
import { editor } from './en/editor.ts';
import { notitie } from './en/notitie.ts';
import { problem } from './en/problem.ts';
import { proef } from './en/proef.ts';
import { released } from './en/released.ts';
import { roles } from './en/roles.ts';
import { traject } from './en/traject.ts';
import type { Messages } from './types.ts';

/** The English catalogue; loaded only for those who choose it. One file per group in `en/`. */
export const en: Messages = {
  account,
  collab,
  common,
  document,
  editor,
  notitie,
  problem,
  proef,
  released,
  roles,
  traject,
};

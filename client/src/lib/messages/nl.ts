import { account } from './nl/account.ts';
import { collab } from './nl/collab.ts';
import { common } from './nl/common.ts';
import { document } from './nl/document.ts';
import { editor } from './nl/editor.ts';
import { notitie } from './nl/notitie.ts';
import { problem } from './nl/problem.ts';
import { proef } from './nl/proef.ts';
import { released } from './nl/released.ts';
import { roles } from './nl/roles.ts';
import { traject } from './nl/traject.ts';

/** The Dutch catalogue: decides which texts exist. One file per group in `nl/`. */
export const nl = {
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

import { run, stopAsked } from './children.mjs';
import { INSTALL_INPUTS } from './install.mjs';
import { Complaint, ROOT, inRepository, toolEnvironment } from './repository.mjs';
import { contentStamp, unlessDone } from './stamps.mjs';
import { showWork } from './showWork.mjs';

const SHARED = ['shared/src', 'shared/tsconfig.json', 'tsconfig.base.json', ...INSTALL_INPUTS];

/** Builds server and client, each only when one of its sources changed since it was last built. */
export async function ensureBuilt() {
  await Promise.all([
    unlessDone({
      stampFile: '.cache/stamps/server',
      stamp: contentStamp([...SHARED, 'server/src', 'server/tsconfig.json']),
      result: 'server/dist/main.js',
      work: () =>
        showWork('Server bouwen', () =>
          build(ROOT, inRepository('node_modules/.bin/tsc'), ['-b', 'shared', 'server']),
        ),
    }),
    unlessDone({
      stampFile: '.cache/stamps/client',
      stamp: contentStamp([...SHARED, 'client']),
      result: 'client/dist/index.html',
      work: () =>
        showWork('Scherm bouwen', () =>
          build(inRepository('client'), inRepository('client/node_modules/.bin/vite'), ['build']),
        ),
    }),
  ]);
}

/**
 * @param {string} cwd
 * @param {string} command
 * @param {string[]} args
 */
async function build(cwd, command, args) {
  const env = toolEnvironment();
  delete env['NODE_ENV'];
  const { code, output } = await run(command, args, { cwd, env, capture: true });
  if (code === 0 || stopAsked()) return;
  console.error(output);
  throw new Complaint('Het bouwen is niet gelukt; de melding staat hierboven.');
}

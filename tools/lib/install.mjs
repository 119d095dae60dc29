import { run, stopAsked } from './children.mjs';
import { Complaint, ROOT } from './repository.mjs';
import { contentStamp, unlessDone } from './stamps.mjs';
import { showWork } from './showWork.mjs';

/** Version of pnpm that wrote the lockfile; fetched by npx, because Corepack does not work with every registry. */
const PNPM = 'pnpm@12.21.0';

/** What decides which packages are installed. */
export const INSTALL_INPUTS = [
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'patches',
  'package.json',
  'shared/package.json',
  'server/package.json',
  'client/package.json',
  'e2e/package.json',
];

/** Installs the packages of the lockfile when it, a package.json or a patch changed. */
export async function ensureInstalled() {
  await unlessDone({
    stampFile: 'node_modules/.samenspraak-installed',
    stamp: contentStamp(INSTALL_INPUTS),
    result: 'node_modules/.bin/node',
    work: () => showWork('Pakketten installeren', install),
  });
}

async function install() {
  // Without NODE_ENV the build tools come along; with CI pnpm never waits for an answer.
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, CI: 'true' };
  delete env['NODE_ENV'];
  const args = ['--yes', PNPM, 'install', '--frozen-lockfile'];
  const { code, output } = await run('npx', args, { cwd: ROOT, env, capture: true });
  if (code === 0 || stopAsked()) return code;
  console.error(output);
  throw new Complaint('Het installeren van de pakketten is niet gelukt; de melding staat hierboven.');
}

import { ensureBuilt } from './build.mjs';
import { run, stopAsked } from './children.mjs';
import { ensureInstalled } from './install.mjs';
import { NODE, ROOT, runMain } from './repository.mjs';

/**
 * Installs and builds what changed, then runs the server in our own process group until it has drained. Exits
 * with the server's code: 0 after Ctrl-C or SIGTERM.
 */
export function startServer() {
  return runMain(async () => {
    await ensureInstalled();
    await ensureBuilt();
    if (stopAsked()) return;
    const { code } = await run(NODE, ['server/dist/main.js'], {
      cwd: ROOT,
      env: serverEnvironment(process.env),
    });
    process.exitCode = code;
  });
}

/**
 * The environment of the server: somebody who just starts it gets the trial environment and a folder for its data.
 *
 * @param {NodeJS.ProcessEnv} given
 * @returns {NodeJS.ProcessEnv}
 */
export function serverEnvironment(given) {
  const demo = given['NODE_ENV'] === 'production' ? {} : { DEMO: '1' };
  return { ...demo, DATA_DIR: './data', ...given };
}

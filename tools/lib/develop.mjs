import { run } from './children.mjs';
import { ensureInstalled } from './install.mjs';
import { NODE, ROOT, inRepository, runMain, toolEnvironment } from './repository.mjs';
import { serverEnvironment } from './startServer.mjs';

/** Runs the server from its sources, restarted at every change, and beside it Vite with hot reload. */
export function develop() {
  return runMain(async () => {
    await ensureInstalled();
    const server = run(NODE, ['--watch', '--conditions=samenspraak-source', 'server/src/main.ts'], {
      cwd: ROOT,
      env: serverEnvironment(process.env),
    });
    const client = run(inRepository('client/node_modules/.bin/vite'), [], {
      cwd: inRepository('client'),
      env: toolEnvironment(),
    });
    await Promise.all([server, client]);
  });
}

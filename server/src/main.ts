// No static imports: an older Node must get far enough to say this, and dies on what the rest imports.
export {};

const OLDEST_NODE = 24;

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  process.stderr.write(
    `Samenspraak heeft Node ${OLDEST_NODE} of nieuwer nodig; dit is Node ${process.versions.node}. Gebruik npm start, of node_modules/.bin/node.\n`,
  );
  process.exit(1);
}

const { start } = await import('./start.ts');
await start();

import './lib/requireNode.mjs';

// Installs, builds and serves; loaded after the check above, because an old Node cannot read what follows.
void import('./lib/startServer.mjs').then(({ startServer }) => startServer());

import './lib/requireNode.mjs';

// Server and client from their sources, with reload; loaded after the check above.
void import('./lib/develop.mjs').then(({ develop }) => develop());

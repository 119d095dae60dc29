import './lib/requireNode.mjs';

// Format, lint, types and dead code; loaded after the check above.
void import('./lib/runTests.mjs').then(({ runChecks }) => runChecks());

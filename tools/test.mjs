import './lib/requireNode.mjs';

// Everything that must hold before a change goes in; loaded after the check above.
void import('./lib/runTests.mjs').then(({ runTests }) => runTests());

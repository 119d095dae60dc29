import './lib/requireNode.mjs';

// The seeded fuzz tests for longer than a test run lets them; loaded after the check above.
void import('./lib/longRuns.mjs').then(({ fuzz }) => fuzz());

import './lib/requireNode.mjs';

// The relay scenarios against a raw broadcaster; loaded after the check above.
void import('./lib/longRuns.mjs').then(({ bench }) => bench(process.argv.slice(2)));

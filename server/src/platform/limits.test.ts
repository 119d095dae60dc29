import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '#sync/limits';
import { readLimits } from './limits.ts';

describe('readLimits', () => {
  it('keeps the defaults of the relay', () => {
    expect(readLimits({}, { demo: false })).toEqual({ limits: DEFAULT_LIMITS, mistakes: [] });
  });

  it('lets the trial environment have a thousand connections at any speed', () => {
    const { limits } = readLimits({}, { demo: true });
    expect(limits.connectionsPerAccount).toBe(1000);
    expect(limits.framesPerSecond).toBeGreaterThan(1_000_000);
    expect(limits.updateBytes).toBe(DEFAULT_LIMITS.updateBytes);
  });

  it('takes every limit from a variable of its own, over the demo’s too', () => {
    const { limits } = readLimits(
      { LIMIT_CONNECTIONS_PER_ACCOUNT: '3', LIMIT_STALLED_MS: '9' },
      { demo: true },
    );
    expect(limits.connectionsPerAccount).toBe(3);
    expect(limits.stalledMs).toBe(9);
  });

  it.each(['0', '-1', '1.5', 'veel', '1000000001', '99999999999'])('names a limit of %s', (value) => {
    expect(readLimits({ LIMIT_NESTING: value }, { demo: false }).mistakes).toEqual([
      expect.stringMatching(/^LIMIT_NESTING moet /),
    ]);
  });
});

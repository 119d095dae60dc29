import { describe, expect, it } from 'vitest';
import { createLifecycle } from './lifecycle.ts';

describe('createLifecycle', () => {
  it('closes last opened first, once, however often it is asked', async () => {
    const closed: string[] = [];
    const lifecycle = createLifecycle(() => undefined);
    for (const name of ['store', 'relay', 'http']) lifecycle.opened(async () => void closed.push(name));
    expect(lifecycle.stopping).toBe(false);
    await Promise.all([lifecycle.stop(), lifecycle.stop(), lifecycle.stop()]);
    expect(lifecycle.stopping).toBe(true);
    expect(closed).toEqual(['http', 'relay', 'store']);
  });

  it('goes on after a failure and reports it', async () => {
    const closed: string[] = [];
    const failures: unknown[] = [];
    const lifecycle = createLifecycle((error) => failures.push(error));
    const fault = new Error('dicht ging niet');
    lifecycle.opened(async () => void closed.push('store'));
    lifecycle.opened(() => Promise.reject(fault));
    await lifecycle.stop();
    expect(closed).toEqual(['store']);
    expect(failures).toEqual([fault]);
  });

  it('closes at once what opens while stopping', async () => {
    const closed: string[] = [];
    const lifecycle = createLifecycle(() => undefined);
    const stopping = lifecycle.stop();
    lifecycle.opened(async () => void closed.push('late'));
    await stopping;
    await lifecycle.stop();
    expect(closed).toEqual(['late']);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Heartbeat, type Watch } from './heartbeat.ts';

let heartbeat: Heartbeat;

beforeEach(() => {
  vi.useFakeTimers();
  heartbeat = new Heartbeat();
});
afterEach(() => {
  heartbeat.stop();
  vi.useRealTimers();
});

function watched(): { calls: string[]; watch: Watch } {
  const calls: string[] = [];
  const watch = heartbeat.watch({
    ping: () => calls.push('ping'),
    sayNothing: () => calls.push('nothing'),
    terminate: () => {
      calls.push('terminate');
      watch.gone();
    },
  });
  return { calls, watch };
}

describe('Heartbeat', () => {
  it('[CLOSE6] ends a peer that answers no ping within 60 s, and no other', () => {
    const [dead, alive] = [watched(), watched()];
    for (let seconds = 0; seconds < 60; seconds += 10) {
      vi.advanceTimersByTime(10_000);
      alive.watch.heard();
    }
    expect(dead.calls.filter((call) => call === 'terminate')).toHaveLength(1);
    expect(alive.calls).not.toContain('terminate');
    const before = dead.calls.length;
    vi.advanceTimersByTime(60_000);
    expect(dead.calls).toHaveLength(before);
  });

  it('[CLOSE6] says nothing to a quiet peer every 10 to 20 s, and not to one that is sent to', () => {
    const [quiet, busy] = [watched(), watched()];
    for (let beat = 0; beat < 4; beat += 1) {
      busy.watch.sent();
      vi.advanceTimersByTime(10_000);
    }
    expect(quiet.calls.filter((call) => call === 'nothing')).toHaveLength(3);
    expect(busy.calls).not.toContain('nothing');
  });

  it('[CLOSE7] leaves no timer when it stops', () => {
    heartbeat.stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});

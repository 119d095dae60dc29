import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { personOf } from '#testing/people';
import { DEFAULT_LIMITS } from './limits.ts';
import { RoomSockets } from './roomSockets.ts';

const frame = new Uint8Array(10);
const CHECK_MS = 250;

function stage() {
  let nowMs = 0;
  const heard: string[] = [];
  const sent: [number, number][] = [];
  const count = () => undefined;
  const metrics = {
    refused: count,
    closed: count,
    resynced: count,
    committed: count,
    received: count,
    quarantined: count,
  };
  const limits = { ...DEFAULT_LIMITS, bufferedBytes: 100, stalledMs: 1000 };
  const sockets = new RoomSockets(
    {
      nowMs: () => nowMs,
      limits,
      metrics: { ...metrics, sent: (frames, bytes) => sent.push([frames, bytes]) },
    },
    {
      drained: (id) => heard.push(`drained ${id}`),
      stalled: (id) => {
        heard.push(`stalled ${id}`);
        sockets.remove(id);
      },
    },
  );
  const add = (id: number) => {
    const connection = {
      person: personOf('wijchen'),
      bufferedBytes: 0,
      frames: 0,
      send: () => void (connection.frames += 1),
      close: (code: string) => heard.push(`closed ${id} ${code}`),
    };
    sockets.add(id, connection);
    return connection;
  };
  const pass = (ms: number) => {
    nowMs += ms;
    vi.advanceTimersByTime(ms);
  };
  return { sockets, heard, sent, add, pass };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('RoomSockets', () => {
  it('[BP1] tells who drained after missing frames, and looks no longer than needed', () => {
    const { sockets, heard, sent, add, pass } = stage();
    const [slow, quick] = [add(1), add(2)];
    slow.bufferedBytes = 500;
    sockets.send([1, 2, 3], frame, 'frame');
    expect([slow.frames, quick.frames]).toEqual([0, 1]);
    expect(sent).toEqual([[1, 10]]);
    pass(CHECK_MS);
    expect(heard).toEqual([]);
    slow.bufferedBytes = 0;
    pass(CHECK_MS);
    expect(heard).toEqual(['drained 1']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('[BP2] tells who does not drain, also when nothing more is sent', () => {
    const { sockets, heard, add, pass } = stage();
    add(1).bufferedBytes = 500;
    sockets.send([1], frame, 'frame');
    pass(1000 + CHECK_MS);
    expect(heard).toEqual(['stalled 1']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('[CLOSE7] closes all and leaves no timer', () => {
    const { sockets, heard, add } = stage();
    add(1).bufferedBytes = 500;
    add(2);
    sockets.send([1], frame, 'frame');
    sockets.end('draining', 'stop');
    expect(heard).toEqual(['closed 1 draining', 'closed 2 draining']);
    expect([sockets.size, vi.getTimerCount()]).toEqual([0, 0]);
  });
});

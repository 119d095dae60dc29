import { describe, expect, it } from 'vitest';
import { personOf } from '#testing/people';
import { Outlet } from './outlet.ts';

const LIMITS = { bufferedBytes: 1000, stalledMs: 500 };
const frame = new Uint8Array(100);

/** A socket whose buffer the test fills. */
function slowSocket() {
  const socket = {
    person: personOf('wijchen'),
    bufferedBytes: 0,
    sent: 0,
    send: (sent: Uint8Array) => {
      socket.sent += 1;
      socket.bufferedBytes += sent.byteLength;
    },
    close: () => undefined,
  };
  return { socket, outlet: new Outlet(socket, LIMITS) };
}

describe('Outlet', () => {
  it('[BP1] sends no more above the limit, until everything has drained', () => {
    const { socket, outlet } = slowSocket();
    for (let i = 0; i < 20; i += 1) outlet.send(frame, 0, 'frame');
    expect(socket.sent).toBe(11);
    expect(outlet.isStale).toBe(true);
    socket.bufferedBytes = 1;
    expect(outlet.recover()).toBe(false);
    expect(outlet.send(frame, 0, 'frame')).toBe(false);
    socket.bufferedBytes = 0;
    expect(outlet.recover()).toBe(true);
    expect(outlet.recover()).toBe(false);
    expect(outlet.send(frame, 0, 'frame')).toBe(true);
  });

  it('[BP1] does not count an answer against the socket that asked, for as long as it waits', () => {
    const { socket, outlet } = slowSocket();
    outlet.send(new Uint8Array(5000), 0, 'answer');
    for (let i = 0; i < 5; i += 1) expect(outlet.send(frame, 0, 'frame')).toBe(true);
    socket.bufferedBytes = 0;
    outlet.send(frame, 0, 'frame');
    socket.bufferedBytes = 1001;
    expect(outlet.send(frame, 0, 'frame')).toBe(false);
  });

  it('[BP2] counts as stalled when it has missed frames for too long', () => {
    const { socket, outlet } = slowSocket();
    expect(outlet.isStalled(1e9)).toBe(false);
    socket.bufferedBytes = 2000;
    outlet.send(frame, 100, 'frame');
    expect(outlet.isStalled(600)).toBe(false);
    expect(outlet.isStalled(601)).toBe(true);
  });
});

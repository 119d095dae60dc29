import { randomInt } from 'node:crypto';
import { TextKeeper, type KeeperTimers, type TextKeeperParts } from './textKeeper.ts';

/** Yjs clientIDs are unsigned 32-bit numbers. */
const CLIENT_IDS = 2 ** 32;

const timers: KeeperTimers = {
  now: () => performance.now(),
  after: (delayMs, action) => {
    // A check that is still to come keeps no process alive.
    const timer = setTimeout(action, delayMs).unref();
    return () => clearTimeout(timer);
  },
};

/** A keeper on the system's clock, under a clientID of its own that is fresh at every start. */
export function startTextKeeper(parts: Omit<TextKeeperParts, 'timers' | 'clientId'>): TextKeeper {
  return new TextKeeper({ ...parts, timers, clientId: randomInt(CLIENT_IDS) });
}

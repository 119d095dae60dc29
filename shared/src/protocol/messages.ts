/**
 * Message types on the sync socket. Types below 100 are the y-websocket protocol, unchanged
 * (y-protocols, `PROTOCOL.md`); those from 100 are ours and go only to clients that ask for them.
 */
export const MESSAGE = {
  sync: 0,
  awareness: 1,
  queryAwareness: 3,
  acknowledgement: 100,
  notice: 101,
} as const;

/** Second number of a sync message (y-protocols/sync). */
export const SYNC_STEP = { step1: 0, step2: 1, update: 2 } as const;

/**
 * Notices from the server (type 101, a variable-length string holding one of these):
 * - `readOnly`: a content frame was dropped because this connection may only read;
 * - `refused`: a content frame was refused by the gate and the server asked for a resync.
 */
export const NOTICES = ['readOnly', 'refused'] as const;

/** One of {@link NOTICES}. */
export type Notice = (typeof NOTICES)[number];

import type { ErrorCode } from '@samenspraak/shared/errors';
import type { AccountId } from '@samenspraak/shared/protocol/documentId';
import type { DocumentRights } from '@samenspraak/shared/traject/access';
import type { ClientClaim } from '#log/UpdateLog';
import type { RelayMetrics } from './metricsPort.ts';
import type { SessionStart } from './session.ts';

/** What happens to a room. Times are milliseconds of one steady clock. */
export type RoomEvent =
  | ({ readonly type: 'join'; readonly nowMs: number } & SessionStart)
  | {
      readonly type: 'frame';
      readonly sessionId: number;
      readonly frame: Uint8Array;
      /** Asked anew for every frame. */
      readonly rights: DocumentRights;
      readonly nowMs: number;
    }
  | { readonly type: 'rights'; readonly sessionId: number; readonly rights: DocumentRights }
  | { readonly type: 'leave'; readonly sessionId: number; readonly nowMs: number }
  /** The socket has room again after it missed frames. */
  | { readonly type: 'drained'; readonly sessionId: number }
  /** An edit by the server itself; not asked at the gate, but known to it afterwards. */
  | { readonly type: 'serverEdit'; readonly update: Uint8Array }
  /** Everything appended up to and including `token` is durable. */
  | { readonly type: 'committed'; readonly token: number; readonly nowMs: number }
  /** The stored document takes this many bytes now. */
  | { readonly type: 'resized'; readonly sizeBytes: number }
  | { readonly type: 'tick'; readonly nowMs: number };

/** What the room asks of the world, in order. */
export type RoomEffect =
  | {
      readonly type: 'append';
      /** Rises by one with every append of this room. */
      readonly token: number;
      readonly update: Uint8Array | null;
      readonly author: AccountId | null;
      readonly claims: readonly ClientClaim[];
    }
  /** Send all that is committed and that this state vector lacks, as a step 2; null for everything. */
  | { readonly type: 'answer'; readonly to: number; readonly stateVector: Uint8Array | null }
  | { readonly type: 'send'; readonly to: readonly number[]; readonly frame: Uint8Array }
  | { readonly type: 'close'; readonly to: number; readonly code: ErrorCode; readonly reason: string }
  /** Come back with a `tick` at this time. */
  | { readonly type: 'wake'; readonly atMs: number }
  | { readonly type: 'refused'; readonly reason: Parameters<RelayMetrics['refused']>[0] }
  | { readonly type: 'resynced' };

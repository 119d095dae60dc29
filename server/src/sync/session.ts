import type { DocumentRights } from '@samenspraak/shared/traject/access';
import { Acknowledgements } from './acknowledgements.ts';
import type { RelayLimits } from './limits.ts';
import type { Person } from './ports.ts';
import { Resync } from './resync.ts';
import { TokenBucket } from './tokenBucket.ts';

/** Seconds of the average rate that may come at once. */
const BURST_SECONDS = 10;

/** One connection in a room. */
export interface Session {
  readonly id: number;
  readonly person: Person;
  /** Null for clients that did not ask for acknowledgements and notices. */
  readonly acknowledgements: Acknowledgements | null;
  readonly resync: Resync;
  readonly frames: TokenBucket;
  readonly bytes: TokenBucket;
  rights: DocumentRights;
  /**
   * - `joined`: connected; has not asked for the state yet and gets no content;
   * - `live`: has been sent all that was committed and gets what follows.
   */
  phase: 'joined' | 'live';
  /** The one clientID whose awareness this connection may set; bound by its first awareness message. */
  clientId: number | null;
  /** Whether content of this connection was dropped because it might only read. */
  hasDropped: boolean;
}

/** What a connection brings when it joins. */
export interface SessionStart {
  readonly sessionId: number;
  readonly person: Person;
  readonly rights: DocumentRights;
  readonly acknowledges: boolean;
}

/** A connection that just joined. */
export function newSession(start: SessionStart, limits: RelayLimits, nowMs: number): Session {
  return {
    id: start.sessionId,
    person: start.person,
    acknowledgements: start.acknowledges ? new Acknowledgements() : null,
    resync: new Resync(limits.resyncs),
    frames: new TokenBucket(limits.framesPerSecond, BURST_SECONDS, nowMs),
    bytes: new TokenBucket(limits.bytesPerSecond, BURST_SECONDS, nowMs),
    rights: start.rights,
    phase: 'joined',
    clientId: null,
    hasDropped: false,
  };
}

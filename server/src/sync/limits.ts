/** What one connection, account or document may ask of the relay. All configurable (docs/OPERATIONS.md). */
export interface RelayLimits {
  /** Largest update frame, bytes. */
  readonly updateBytes: number;
  /** Largest document, and so the largest step 2, bytes: a step 2 always carries the whole delete set. */
  readonly documentBytes: number;
  /** New structs in one frame. */
  readonly structs: number;
  /** clientIDs in one frame that the server did not know. */
  readonly newClients: number;
  /** New delete ranges in one frame. */
  readonly newDeletes: number;
  /** Levels of containers inside each other. */
  readonly nesting: number;
  /** Own awareness state, bytes. */
  readonly awarenessBytes: number;
  /** Refusals in a row that are answered with a resync before the connection is closed. */
  readonly resyncs: number;
  /** Frames a second, on average, over one connection. */
  readonly framesPerSecond: number;
  /** Bytes a second, on average, over one connection. */
  readonly bytesPerSecond: number;
  readonly connectionsPerAccount: number;
  /** Bytes waiting in a socket above which it gets no more until it drains. */
  readonly bufferedBytes: number;
  /** How long a socket may stay above that, milliseconds. */
  readonly stalledMs: number;
}

/** Limits for people at a keyboard, with room to spare for pasting and for returning from a week offline. */
export const DEFAULT_LIMITS: RelayLimits = {
  updateBytes: 1024 * 1024,
  documentBytes: 20 * 1024 * 1024,
  structs: 500_000,
  newClients: 1024,
  newDeletes: 100_000,
  nesting: 64,
  awarenessBytes: 4096,
  resyncs: 5,
  framesPerSecond: 100,
  bytesPerSecond: 2 * 1024 * 1024,
  connectionsPerAccount: 50,
  bufferedBytes: 1024 * 1024,
  stalledMs: 60_000,
};

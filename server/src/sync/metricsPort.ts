import type { ErrorCode } from '@samenspraak/shared/errors';
import type { Refusal } from './gate.ts';

/** What the relay counts (port; `platform/metrics` shows it). No label names a person or a document. */
export interface RelayMetrics {
  readonly refused: (reason: Refusal | 'readOnly' | 'frame' | 'awareness' | 'unknownType') => void;
  readonly closed: (code: ErrorCode) => void;
  readonly resynced: () => void;
  /** Updates that became durable together, with the time from arrival to commit. */
  readonly committed: (latencyMs: number, updates: number) => void;
  readonly received: (bytes: number) => void;
  readonly sent: (frames: number, bytes: number) => void;
  readonly quarantined: () => void;
}

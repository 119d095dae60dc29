import type { ErrorCode } from '@samenspraak/shared/errors';
import type { Person } from './ports.ts';

/** One socket as the relay sees it (port; `socketServer.ts` is the real one). */
export interface Connection {
  readonly person: Person;
  /** Bytes that wait in the socket. */
  readonly bufferedBytes: number;
  /** Hands a frame to the network. */
  send(frame: Uint8Array): void;
  /** Ends the connection with the code of this failure. Idempotent. */
  close(code: ErrorCode, reason: string): void;
}

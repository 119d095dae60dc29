import type { ErrorCode } from '@samenspraak/shared/errors';
import type { AccountId } from '@samenspraak/shared/protocol/documentId';
import type { GemeenteSlug } from '@samenspraak/shared/traject/gemeente';
import type { Rol } from '@samenspraak/shared/traject/roles';
import { create } from 'zustand';

/** What the screen may say about saving; `saved` only after the server made every change durable. */
export type SaveIndicator =
  | { readonly kind: 'connecting' }
  | {
      readonly kind: 'saved';
      /** When the last change became durable; null if nothing was changed yet. */
      readonly at: Date | null;
    }
  | { readonly kind: 'saving' }
  | {
      readonly kind: 'offline';
      /** Whether this device holds changes that the server does not have. */
      readonly pending: boolean;
    };

/** Somebody who has the document open, as the server says who they are. */
export interface PresentPerson {
  /** Yjs client id: one per open tab. */
  readonly clientId: number;
  readonly accountId: AccountId;
  readonly naam: string;
  readonly gemeente: GemeenteSlug | null;
  readonly rol: Rol;
  /** The section in which this person's caret stands. */
  readonly sectieId: string | null;
  /** The field of a card in which this person writes, as `<block id>/<field>`. */
  readonly field: string | null;
  /** Whether this is the person at this screen. */
  readonly self: boolean;
}

/** Why the session ended for good, and how to keep what the server does not have. */
export interface Stopped {
  readonly code: ErrorCode;
  /** Saves the unsent work as a file on this device; null when there is none. */
  readonly download: (() => void) | null;
}

/**
 * Whether the text can be shown:
 * - `waiting`: for the server or the local copy;
 * - `ready`: an editor may be mounted on it;
 * - `absent`: offline, and this device has no copy;
 * - `unknown`: it holds something this version of the page would delete, so it must not be edited here.
 */
export type ContentState = 'waiting' | 'ready' | 'absent' | 'unknown';

/** The live session with one document, as the rest of the screen sees it. */
export interface ConnectionState {
  readonly save: SaveIndicator;
  readonly people: readonly PresentPerson[];
  readonly readOnly: boolean;
  readonly stopped: Stopped | null;
  readonly content: ContentState;
  /** False when this browser keeps no copy, so that offline work lives only as long as the tab. */
  readonly keptLocally: boolean;
}

const INITIAL: ConnectionState = {
  save: { kind: 'connecting' },
  people: [],
  readOnly: true,
  stopped: null,
  content: 'waiting',
  keptLocally: true,
};

const connectionStore = create<ConnectionState>()(() => INITIAL);

/** Reads a part of the session's state and re-renders when that part changes. */
export const useConnection = connectionStore;

/** Replaces part of the session's state; only the document session writes. */
export function setConnection(part: Partial<ConnectionState>): void {
  connectionStore.setState(part);
}

/** Puts the state back to that of a session that has not begun. */
export function resetConnection(): void {
  connectionStore.setState(INITIAL, true);
}

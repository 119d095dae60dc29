import { assertNever } from '@samenspraak/shared/assertNever';
import type { SaveIndicator } from './connectionStore.ts';

/*
 *               opened             synced and all acknowledged
 * connecting ───────────▶ syncing ───────────────────────────▶ saved ◀────┐
 *     │                    ▲   │                                 │        │ acknowledged (all)
 *     │ closed      opened │   │ closed               localChange│        │
 *     ▼                    │   ▼                      contentSent▼        │
 *  offline ◀───────────────┴───┴──────────── closed ────────── saving ────┘
 *
 * Any state goes to `stopped` on `stopped`, and stays there.
 */

/** What every state knows: the work that the server may not have, and when the last of it became durable. */
interface Work {
  /** Whether this tab changed something since everything was last durable. */
  readonly unsaved: boolean;
  /** Milliseconds since the epoch; null while nothing was changed. */
  readonly savedAtMs: number | null;
}

/** Content frames on the present connection. */
interface Frames {
  readonly sent: number;
  /** The server's count: content frames 1…n of this connection are durable. */
  readonly acknowledged: number;
  /** A local change whose frame has not left yet. */
  readonly unsent: boolean;
}

/** Where saving stands for one tab and one document. */
export type SaveState =
  | (Work & { readonly kind: 'connecting' })
  | (Work & {
      readonly kind: 'syncing';
      /** Whether the server's side of the synchronisation arrived. */
      readonly received: boolean;
    } & Frames)
  | (Work & { readonly kind: 'saving' } & Frames)
  | (Work & { readonly kind: 'saved' } & Frames)
  | (Work & { readonly kind: 'offline' })
  | (Work & { readonly kind: 'stopped' });

/** What happens to saving. */
export type SaveEvent =
  | { readonly type: 'opened' }
  | { readonly type: 'closed' }
  /** Sync step 2 of the server arrived. */
  | { readonly type: 'synced' }
  /** This tab changed the document; comes before the frame that carries the change. */
  | { readonly type: 'localChange' }
  /** An update or a sync step 2 was handed to the open socket. */
  | { readonly type: 'contentSent' }
  | { readonly type: 'acknowledged'; readonly count: number; readonly nowMs: number }
  | { readonly type: 'stopped' };

/**
 * The state before the first connection.
 * @param unsaved whether the local copy holds work of an earlier visit that the server may not have.
 */
export function initialSaveState(unsaved: boolean): SaveState {
  return { kind: 'connecting', unsaved, savedAtMs: null };
}

/** The next state; the same object when nothing changes. */
export function nextSaveState(state: SaveState, event: SaveEvent): SaveState {
  if (state.kind === 'stopped') return state;
  const { unsaved, savedAtMs } = state;
  switch (event.type) {
    case 'opened':
      return {
        kind: 'syncing',
        unsaved,
        savedAtMs,
        received: false,
        sent: 0,
        acknowledged: 0,
        unsent: false,
      };
    case 'closed':
      return state.kind === 'offline' ? state : { kind: 'offline', unsaved, savedAtMs };
    case 'stopped':
      return { kind: 'stopped', unsaved, savedAtMs };
    case 'localChange':
      return changed(state);
    case 'synced':
      return state.kind === 'syncing' && !state.received
        ? settle({ ...state, received: true }, savedAtMs)
        : state;
    case 'contentSent':
      if (state.kind === 'connecting' || state.kind === 'offline') return state;
      return { ...busy(state), sent: state.sent + 1, unsent: false };
    case 'acknowledged':
      if (state.kind === 'connecting' || state.kind === 'offline') return state;
      if (event.count <= state.acknowledged) return state;
      return settle({ ...state, acknowledged: event.count }, event.nowMs);
    default:
      return assertNever(event);
  }
}

function changed(state: Exclude<SaveState, { kind: 'stopped' }>): SaveState {
  if (state.kind === 'connecting' || state.kind === 'offline') {
    return state.unsaved ? state : { ...state, unsaved: true };
  }
  return { ...busy(state), unsaved: true, unsent: true };
}

type Connected = Extract<SaveState, Frames>;

/** A connected state in which something is under way. */
function busy(state: Connected): Exclude<Connected, { kind: 'saved' }> {
  return state.kind === 'saved' ? { ...state, kind: 'saving' } : state;
}

/**
 * Becomes `saved` once everything that left this tab is durable. One frame at least: the first one carries
 * whatever the tab had before it connected.
 */
function settle(state: Connected, nowMs: number | null): SaveState {
  const complete = state.sent > 0 && state.acknowledged >= state.sent && !state.unsent;
  if (!complete || (state.kind === 'syncing' && !state.received)) return state;
  const { sent, acknowledged, unsent } = state;
  const savedAtMs = state.unsaved ? nowMs : state.savedAtMs;
  return { kind: 'saved', unsaved: false, savedAtMs, sent, acknowledged, unsent };
}

/** What the screen says of a state; `saved` only when nothing of this tab can be lost. */
export function saveIndicator(state: SaveState): SaveIndicator {
  switch (state.kind) {
    case 'connecting':
      return { kind: 'connecting' };
    case 'syncing':
      return { kind: state.unsaved ? 'saving' : 'connecting' };
    case 'saving':
      return state.unsaved ? { kind: 'saving' } : saved(state);
    case 'saved':
      return saved(state);
    case 'offline':
    case 'stopped':
      return { kind: 'offline', pending: state.unsaved };
    default:
      return assertNever(state);
  }
}

function saved({ savedAtMs }: Work): SaveIndicator {
  return { kind: 'saved', at: savedAtMs === null ? null : new Date(savedAtMs) };
}

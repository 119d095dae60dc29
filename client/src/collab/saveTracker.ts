import type * as Y from 'yjs';
import { setConnection } from './connectionStore.ts';
import {
  initialSaveState,
  nextSaveState,
  saveIndicator,
  type SaveEvent,
  type SaveState,
} from './saveState.ts';

interface SaveTrackerOptions {
  readonly doc: Y.Doc;
  /** Whether this person may change the text; a reader has nothing to save. */
  readonly writes: () => boolean;
  /** Called when this tab begins, or ends, to hold work that the server may not have. */
  readonly onUnsaved: (unsaved: boolean) => void;
  readonly onSaved: () => void;
  /** Called when the server has not acknowledged for a while. */
  readonly onStalled: () => void;
}

/** Keeps the save state of one session and shows it in the connection store. */
export interface SaveTracker {
  readonly dispatch: (event: SaveEvent) => void;
  readonly hasUnsaved: () => boolean;
  readonly close: () => void;
}

const STALLED_MS = 5000;

/** Begins to keep count. Call it before the provider exists: a change must be noted before its frame leaves. */
export function trackSaving(options: SaveTrackerOptions): SaveTracker {
  let state: SaveState = initialSaveState(false);
  let stallTimer: ReturnType<typeof setTimeout> | undefined;

  const awaitAcknowledgement = (event: SaveEvent): void => {
    const waiting = state.kind === 'saving' || state.kind === 'syncing';
    if (waiting && stallTimer !== undefined && event.type !== 'acknowledged') return;
    clearTimeout(stallTimer);
    stallTimer = waiting ? setTimeout(options.onStalled, STALLED_MS) : undefined;
  };
  const dispatch = (event: SaveEvent): void => {
    const before = state;
    state = nextSaveState(state, event);
    if (state === before) return;
    awaitAcknowledgement(event);
    if (state.unsaved !== before.unsaved) options.onUnsaved(state.unsaved);
    if (state.kind === 'saved' && before.kind !== 'saved') options.onSaved();
    setConnection({ save: saveIndicator(state) });
    // The server drops a reader's frames, so nothing of them can get lost.
    if (event.type === 'contentSent' && !options.writes()) {
      dispatch({ type: 'acknowledged', count: Number.MAX_SAFE_INTEGER, nowMs: Date.now() });
    }
  };
  /** Local transactions only: what came from the server or the local copy is not this tab's to save. */
  const onUpdate = (_update: Uint8Array, _origin: unknown, _doc: Y.Doc, transaction: Y.Transaction): void => {
    if (transaction.local && options.writes()) dispatch({ type: 'localChange' });
  };
  options.doc.on('update', onUpdate);
  return {
    dispatch,
    hasUnsaved: () => state.unsaved,
    close: () => {
      clearTimeout(stallTimer);
      options.doc.off('update', onUpdate);
    },
  };
}

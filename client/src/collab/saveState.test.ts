import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  initialSaveState,
  nextSaveState,
  saveIndicator,
  type SaveEvent,
  type SaveState,
} from './saveState.ts';

type Kind = SaveState['kind'];
type EventType = SaveEvent['type'];

const work = { unsaved: true, savedAtMs: 5 };
const frames = { sent: 2, acknowledged: 1, unsent: false };
const STATES: Record<Kind, SaveState> = {
  connecting: { kind: 'connecting', ...work },
  syncing: { kind: 'syncing', ...work, ...frames, received: true },
  saving: { kind: 'saving', ...work, ...frames },
  saved: { kind: 'saved', unsaved: false, savedAtMs: 5, sent: 2, acknowledged: 2, unsent: false },
  offline: { kind: 'offline', ...work },
  stopped: { kind: 'stopped', ...work },
};
const EVENTS: Record<EventType, SaveEvent> = {
  opened: { type: 'opened' },
  closed: { type: 'closed' },
  synced: { type: 'synced' },
  localChange: { type: 'localChange' },
  contentSent: { type: 'contentSent' },
  acknowledged: { type: 'acknowledged', count: 2, nowMs: 9 },
  stopped: { type: 'stopped' },
};
/** Where every event leads from every state; `same` means: not even a new object. */
const TABLE: Record<Kind, Record<EventType, Kind | 'same'>> = {
  connecting: {
    opened: 'syncing',
    closed: 'offline',
    synced: 'same',
    localChange: 'same',
    contentSent: 'same',
    acknowledged: 'same',
    stopped: 'stopped',
  },
  syncing: {
    opened: 'syncing',
    closed: 'offline',
    synced: 'same',
    localChange: 'syncing',
    contentSent: 'syncing',
    acknowledged: 'saved',
    stopped: 'stopped',
  },
  saving: {
    opened: 'syncing',
    closed: 'offline',
    synced: 'same',
    localChange: 'saving',
    contentSent: 'saving',
    acknowledged: 'saved',
    stopped: 'stopped',
  },
  saved: {
    opened: 'syncing',
    closed: 'offline',
    synced: 'same',
    localChange: 'saving',
    contentSent: 'saving',
    acknowledged: 'same',
    stopped: 'stopped',
  },
  offline: {
    opened: 'syncing',
    closed: 'same',
    synced: 'same',
    localChange: 'same',
    contentSent: 'same',
    acknowledged: 'same',
    stopped: 'stopped',
  },
  stopped: {
    opened: 'same',
    closed: 'same',
    synced: 'same',
    localChange: 'same',
    contentSent: 'same',
    acknowledged: 'same',
    stopped: 'same',
  },
};
const cells = Object.entries(TABLE).flatMap(([kind, row]) =>
  Object.entries(row).map(([event, target]) => ({ kind: kind as Kind, event: event as EventType, target })),
);
const run = (state: SaveState, events: readonly SaveEvent[]): SaveState =>
  events.reduce(nextSaveState, state);

describe('nextSaveState', () => {
  it.each(cells)('goes from $kind on $event to $target', ({ kind, event, target }) => {
    const before = STATES[kind];
    const after = nextSaveState(before, EVENTS[event]);
    expect(after === before ? 'same' : after.kind).toBe(target);
  });

  it('does not call a document saved before the server’s half of the synchronisation', () => {
    const acknowledgedFirst = run(initialSaveState(true), [
      EVENTS.opened,
      EVENTS.contentSent,
      { type: 'acknowledged', count: 1, nowMs: 9 },
    ]);
    expect(acknowledgedFirst.kind).toBe('syncing');
    expect(nextSaveState(acknowledgedFirst, EVENTS.synced).kind).toBe('saved');
  });

  it('does not call a document saved before its own step 2 is acknowledged', () => {
    const received = run(initialSaveState(false), [EVENTS.opened, EVENTS.synced]);
    expect(received.kind).toBe('syncing');
    expect(saveIndicator(received)).toEqual({ kind: 'connecting' });
  });

  it('starts counting anew on every connection', () => {
    const again = run(STATES.saving, [EVENTS.closed, EVENTS.opened, EVENTS.contentSent, EVENTS.synced]);
    expect(again).toMatchObject({ kind: 'syncing', sent: 1, acknowledged: 0, unsaved: true });
  });

  it('keeps a change unsaved whose frame never left', () => {
    const stuck = run(STATES.saving, [EVENTS.localChange, EVENTS.acknowledged]);
    expect(stuck.kind).toBe('saving');
    expect(nextSaveState(stuck, EVENTS.closed)).toMatchObject({ kind: 'offline', unsaved: true });
  });

  it('tells the time of the last change, not of the last acknowledgement', () => {
    const resynced = run(STATES.saved, [EVENTS.contentSent, { type: 'acknowledged', count: 3, nowMs: 99 }]);
    expect(saveIndicator(resynced)).toEqual({ kind: 'saved', at: new Date(5) });
  });

  it('never says saved while a change is not acknowledged, whatever the order of events', () => {
    const step = fc.constantFrom<'edit' | 'acknowledge' | 'open' | 'close' | 'receive'>(
      'edit',
      'acknowledge',
      'open',
      'close',
      'receive',
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let state = initialSaveState(false);
        let [connected, sent, acknowledged, edits, durable] = [false, 0, 0, 0, 0];
        let editsAtFrame: number[] = [];
        const feed = (event: SaveEvent): void => void (state = nextSaveState(state, event));
        const send = (): void => {
          sent += 1;
          editsAtFrame.push(edits);
          feed({ type: 'contentSent' });
        };
        for (const name of steps) {
          if (name === 'edit') {
            edits += 1;
            feed({ type: 'localChange' });
            if (connected) send();
          } else if (name === 'open' && !connected) {
            [connected, sent, acknowledged, editsAtFrame] = [true, 0, 0, []];
            feed({ type: 'opened' });
            send();
          } else if (name === 'close' && connected) {
            connected = false;
            feed({ type: 'closed' });
          } else if (name === 'receive' && connected) {
            feed({ type: 'synced' });
          } else if (name === 'acknowledge' && connected && acknowledged < sent) {
            acknowledged += 1;
            durable = Math.max(durable, editsAtFrame[acknowledged - 1] ?? 0);
            feed({ type: 'acknowledged', count: acknowledged, nowMs: 1 });
          }
          expect(saveIndicator(state).kind !== 'saved' || durable === edits).toBe(true);
        }
      }),
    );
  });
});

describe('saveIndicator', () => {
  it.each([
    ['connecting', { kind: 'connecting' }],
    ['syncing', { kind: 'saving' }],
    ['saving', { kind: 'saving' }],
    ['saved', { kind: 'saved', at: new Date(5) }],
    ['offline', { kind: 'offline', pending: true }],
    ['stopped', { kind: 'offline', pending: true }],
  ] as const)('shows %s', (kind, indicator) => {
    expect(saveIndicator(STATES[kind])).toEqual(indicator);
  });
});

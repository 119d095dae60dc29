import type { ErrorCode } from '@samenspraak/shared/errors';
import type { DocumentResource } from '@samenspraak/shared/http/documenten';
import { closeAction, errorOfCloseCode } from '@samenspraak/shared/protocol/closeCodes';
import { TEXT_FRAGMENT } from '@samenspraak/shared/text/documentSchema';
import { findUnknownContent } from '@samenspraak/shared/text/unknownContent';
import { assertNever } from '@samenspraak/shared/assertNever';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { askAccess } from './access.ts';
import { openConnection } from './connection.ts';
import { resetConnection, setConnection, useConnection } from './connectionStore.ts';
import { guardContent } from './contentGuard.ts';
import { databaseName, openLocalCopy } from './localCopy.ts';
import { presentPeople, samePeople, type StampedUser } from './people.ts';
import { trackSaving } from './saveTracker.ts';
import { offerLocalWork } from './offerLocalWork.ts';
import { watchPage } from './watchPage.ts';

/** A live session with one document. */
export interface DocumentSession {
  readonly doc: Y.Doc;
  /** The text; mount an editor on it only while the connection store says that its content is `ready`. */
  readonly fragment: Y.XmlFragment;
  readonly awareness: Awareness;
  /** Tells the others in which section the caret stands. */
  readonly setSection: (sectieId: string | null) => void;
  /** Tells the others in which field of a card this person writes. */
  readonly setField: (field: string | null) => void;
  /** Calls back just before something of others is applied. @returns stops calling. */
  readonly onIncoming: (listener: () => void) => () => void;
  readonly close: () => void;
}

/** Which document, and as whom. */
export interface SessionOptions {
  readonly document: DocumentResource;
  readonly self: StampedUser;
  /** `ws(s)://host/sync`. */
  readonly syncUrl: string;
  /** The browser's own, unless a test brings another. */
  readonly WebSocketClass?: typeof WebSocket;
}

/** After so many refusals of the same content the client stops offering it. */
const MAX_REFUSALS = 2;
/**
 * After these the local copy is of no more use here, because access ended or the server refuses what is in it. It is
 * forgotten once nothing in it is unsent, or what is unsent was downloaded; the next visit takes a fresh copy.
 */
const FORGET_AFTER: ReadonlySet<ErrorCode> = new Set(['forbidden', 'notFound', 'malformed', 'tooLarge']);
/** How long the local copy waits for the server before it is shown by itself. */
const SERVER_FIRST_MS = 1500;

/** Opens the session; its state is in the connection store. One at a time. */
export function openDocumentSession({
  document,
  self,
  syncUrl,
  WebSocketClass = WebSocket,
}: SessionOptions): DocumentSession {
  resetConnection();
  setConnection({ readOnly: !document.magBewerken });
  const doc = new Y.Doc();
  const fragment = doc.getXmlFragment(TEXT_FRAGMENT);
  const awareness = new Awareness(doc);
  const incomingListeners = new Set<() => void>();
  let refusals = 0;
  let stopped = false;
  let localLoaded = false;
  let received = false;

  const saving = trackSaving({
    doc,
    writes: () => !useConnection.getState().readOnly,
    onUnsaved: (unsaved) => local.markUnsent(unsaved),
    onSaved: () => (refusals = 0),
    onStalled: () => connection.suspect(),
  });
  const local = openLocalCopy(databaseName(self.id, document.id), doc, () =>
    setConnection({ keptLocally: false }),
  );

  const stop = (code: ErrorCode): void => {
    if (stopped) return;
    stopped = true;
    const unsent = saving.hasUnsaved() || local.hasUnsentWork();
    saving.dispatch({ type: 'stopped' });
    connection.close();
    const forget = (): void => {
      if (FORGET_AFTER.has(code)) local.clear().catch(() => {});
    };
    if (!unsent) forget();
    setConnection({
      readOnly: true,
      stopped: {
        code,
        download: unsent ? () => offerLocalWork(document.titel, doc, fragment, forget) : null,
      },
    });
  };
  const refused = (code: ErrorCode): boolean => {
    refusals += 1;
    if (refusals >= MAX_REFUSALS) stop(code);
    return stopped;
  };
  const mayNoLongerWrite = (): void => {
    if (saving.hasUnsaved() || local.hasUnsentWork()) stop('forbidden');
    else setConnection({ readOnly: true });
  };
  const afterRefusedUpgrade = async (): Promise<void> => {
    const answer = await askAccess(document.id);
    if (stopped) return;
    if (answer !== null && 'refused' in answer) return stop(answer.refused);
    if (answer?.magBewerken === false) mayNoLongerWrite();
    if (!stopped) connection.retry();
  };
  const afterClose = (closeCode: number | null, wasOpen: boolean): void => {
    saving.dispatch({ type: 'closed' });
    showContent();
    if (localLoaded && fragment.length === 0) setConnection({ content: 'absent' });
    if (closeCode === null) return;
    const code = errorOfCloseCode(closeCode);
    if (code === undefined) return wasOpen ? connection.retry() : void afterRefusedUpgrade();
    const action = closeAction(closeCode);
    switch (action) {
      case 'signIn':
      case 'stop':
      case 'reload':
        return stop(code);
      case 'refresh':
        if (!refused(code)) connection.retry();
        return;
      case 'retry':
        return connection.retry();
      default:
        assertNever(action);
    }
  };

  const incoming = (): void => {
    for (const listener of incomingListeners) listener();
  };
  const connection = openConnection({
    syncUrl,
    documentId: document.id,
    accountId: self.id,
    doc,
    awareness,
    WebSocketClass,
    events: {
      incoming,
      opened: () => saving.dispatch({ type: 'opened' }),
      closed: afterClose,
      synced: () => {
        saving.dispatch({ type: 'synced' });
        received = true;
        showContent();
      },
      contentSent: () => saving.dispatch({ type: 'contentSent' }),
      acknowledged: (count) => saving.dispatch({ type: 'acknowledged', count, nowMs: Date.now() }),
      notice: (notice) => (notice === 'readOnly' ? mayNoLongerWrite() : refused('malformed')),
    },
  });

  function showContent(): void {
    const { content } = useConnection.getState();
    if (stopped || fragment.length === 0 || content === 'ready' || content === 'unknown') return;
    setConnection({ content: findUnknownContent(fragment).length > 0 ? 'unknown' : 'ready' });
  }
  const showArrived = (): void => {
    if (received) showContent();
  };
  fragment.observe(showArrived);
  const stopGuard = guardContent(fragment, () => setConnection({ content: 'unknown' }));
  const showPeople = (): void => {
    const people = presentPeople(awareness.getStates(), doc.clientID, self);
    if (!samePeople(people, useConnection.getState().people)) setConnection({ people });
  };
  awareness.on('change', showPeople);
  // Carets are drawn a task after their state arrived, which is one more moment to be announced.
  awareness.on('change', () => setTimeout(incoming));
  showPeople();
  const stopWatching = watchPage({
    hasUnsaved: saving.hasUnsaved,
    onOffline: connection.suspect,
    onPromising: connection.connectNow,
  });
  // What an earlier visit left comes first, so that the first exchange with the server carries it.
  const begin = async (): Promise<void> => {
    await local.loaded;
    localLoaded = true;
    if (local.hasUnsentWork()) saving.dispatch({ type: 'localChange' });
    if (!stopped) connection.connectNow();
  };
  void begin();
  const patience = setTimeout(showContent, SERVER_FIRST_MS);

  return {
    doc,
    fragment,
    awareness,
    setSection: (sectieId) => awareness.setLocalStateField('sectie', sectieId),
    setField: (field) => {
      // Asked with every key; only a change is worth telling.
      if (awareness.getLocalState()?.['veld'] !== field) awareness.setLocalStateField('veld', field);
    },
    onIncoming: (listener) => {
      incomingListeners.add(listener);
      return () => incomingListeners.delete(listener);
    },
    close: () => {
      stopped = true;
      clearTimeout(patience);
      stopWatching();
      stopGuard();
      saving.close();
      connection.close();
      local.close();
      awareness.destroy();
      doc.destroy();
      resetConnection();
    },
  };
}

interface PageEvents {
  readonly hasUnsaved: () => boolean;
  /** The browser says that the network is gone. */
  readonly onOffline: () => void;
  /** The network or the reader came back. */
  readonly onPromising: () => void;
}

/**
 * Listens to the page on behalf of a session: warns before closing it with unsaved work, and passes on what the
 * browser knows of the network. @returns stops listening.
 */
export function watchPage({ hasUnsaved, onOffline, onPromising }: PageEvents): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const warn = (event: BeforeUnloadEvent): void => {
    if (hasUnsaved()) event.preventDefault();
  };
  window.addEventListener('beforeunload', warn, { signal });
  window.addEventListener('offline', onOffline, { signal });
  window.addEventListener('online', onPromising, { signal });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'visible') onPromising();
    },
    { signal },
  );
  return () => listening.abort();
}

import { useEffect, useEffectEvent } from 'react';
import { openDocumentSession, type DocumentSession } from '#collab/documentSession.ts';
import { stampedUserSchema } from '#collab/people.ts';
import { useSession } from '#collab/sessionStore.ts';
import type { DocumentEditorProps } from './DocumentEditor.tsx';

/**
 * Opens the live session of a document for as long as it is on screen; null until then. Refetched data about the same
 * document is no reason to leave the room, so another document needs another component (a `key`).
 */
export function useDocumentSession({ document, traject, ik }: DocumentEditorProps): DocumentSession | null {
  const open = useEffectEvent(() => {
    const self = stampedUserSchema.parse({
      id: ik.id,
      naam: ik.naam,
      gemeente: traject.gemeente,
      rol: traject.rol,
    });
    const { protocol, host } = window.location;
    return openDocumentSession({
      document,
      self,
      syncUrl: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/sync`,
    });
  });
  useEffect(() => {
    const opened = open();
    useSession.setState({ session: opened });
    return () => {
      useSession.setState({ session: null });
      opened.close();
    };
  }, []);
  return useSession((state) => state.session);
}

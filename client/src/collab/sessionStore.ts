import { create } from 'zustand';
import type { DocumentSession } from './documentSession.ts';

interface SessionState {
  /** The open session; null while no document is open. */
  readonly session: DocumentSession | null;
}

/** The session of the document on screen. What it is up to is in the connection store. */
export const useSession = create<SessionState>()(() => ({ session: null }));

import { createHash, randomBytes } from 'node:crypto';
import type { AccountId } from '@samenspraak/shared/protocol/documentId';
import type { SessionRepository } from '#store/repositories';

/** A working day: who comes back tomorrow signs in again. */
export const SESSION_LIFETIME_S = 12 * 60 * 60;

/** A session in use; knows itself whether it still holds. */
interface Session {
  readonly accountId: AccountId;
  /** Whether it has not ended; asked for every frame of a connection. Its time is up at the next sweep. */
  isLive(): boolean;
  /**
   * Calls back once when the session ends, by sign-out or by time, and at once when it has ended already: it may end
   * between being found and being listened to. Answers with the way to stop listening.
   */
  onEnd(listener: () => void): () => void;
}

/** The sessions of this server. A token is known to the browser alone; its SHA-256 is what is stored. */
export interface Sessions {
  /** Starts a session under a new token. */
  open(accountId: AccountId): Promise<string>;
  find(token: string): Promise<Session | null>;
  /** Ends the session of a token, if there is one, and tells its connections. */
  end(token: string): Promise<void>;
  /** Ends what has passed its time; called every so often. */
  sweep(): Promise<void>;
}

/** Sessions on a repository; `nowMs` is the clock. */
export function createSessions(repository: SessionRepository, nowMs: () => number): Sessions {
  const live = new Map<string, LiveSession>();
  /** Ended lately: a look-up that was under way meanwhile must not revive one. */
  const ended = new Set<string>();

  /** One object for each token, so that its end reaches everybody who holds it. */
  const keep = (tokenHash: string, accountId: AccountId, expiresAtMs: number): LiveSession => {
    const known = live.get(tokenHash);
    if (known !== undefined) return known;
    const session = createLiveSession(accountId, expiresAtMs);
    live.set(tokenHash, session);
    return session;
  };
  const finish = (tokenHash: string): void => {
    live.get(tokenHash)?.finish();
    live.delete(tokenHash);
  };

  return {
    async open(accountId) {
      const token = randomBytes(32).toString('base64url');
      const createdAtMs = nowMs();
      const expiresAtMs = createdAtMs + SESSION_LIFETIME_S * 1000;
      await repository.create({ tokenHash: hashToken(token), accountId, createdAtMs, expiresAtMs });
      return token;
    },
    async find(token) {
      const tokenHash = hashToken(token);
      const known = live.get(tokenHash);
      if (known !== undefined) return known.isLive() && nowMs() < known.expiresAtMs ? known : null;
      const stored = await repository.find(tokenHash);
      if (stored === null || stored.expiresAtMs <= nowMs() || ended.has(tokenHash)) return null;
      return keep(tokenHash, stored.accountId, stored.expiresAtMs);
    },
    async end(token) {
      const tokenHash = hashToken(token);
      ended.add(tokenHash);
      finish(tokenHash);
      await repository.remove(tokenHash);
    },
    async sweep() {
      const endedBefore = [...ended];
      for (const [tokenHash, { expiresAtMs }] of live) if (expiresAtMs <= nowMs()) finish(tokenHash);
      await repository.removeExpired(nowMs());
      // The store answers in order, so by now it has answered every look-up that began before those sessions ended.
      for (const tokenHash of endedBefore) ended.delete(tokenHash);
    },
  };
}

interface LiveSession extends Session {
  readonly expiresAtMs: number;
  finish(): void;
}

function createLiveSession(accountId: AccountId, expiresAtMs: number): LiveSession {
  const listeners = new Set<() => void>();
  let finished = false;
  return {
    accountId,
    expiresAtMs,
    isLive: () => !finished,
    onEnd: (listener) => {
      if (finished) listener();
      else listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    finish: () => {
      finished = true;
      for (const listener of listeners) listener();
      listeners.clear();
    },
  };
}

const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

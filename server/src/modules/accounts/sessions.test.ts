import { createHash } from 'node:crypto';
import { accountIdSchema } from '@samenspraak/shared/protocol/documentId';
import { describe, expect, it } from 'vitest';
import { memoryRepositories } from '#testing/memoryRepositories';
import { createSessions, SESSION_LIFETIME_S } from './sessions.ts';

const anna = accountIdSchema.parse('anna');
const START_MS = Date.UTC(2026, 10, 23);

function setup() {
  const repositories = memoryRepositories();
  repositories.tables.accounts.set(anna, { id: anna, naam: 'Anna', createdAtMs: START_MS });
  const clock = { nowMs: START_MS };
  const sessions = createSessions(repositories.sessions, () => clock.nowMs);
  return { stored: repositories.tables.sessions, clock, sessions, repositories };
}

describe('createSessions', () => {
  it('stores the hash of a token of 256 random bits, never the token', async () => {
    const { sessions, stored } = setup();
    const token = await sessions.open(anna);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect([...stored.keys()]).toEqual([createHash('sha256').update(token).digest('hex')]);
    expect(JSON.stringify([...stored.values()])).not.toContain(token);
  });

  it('gives a new token at every sign-in', async () => {
    const { sessions } = setup();
    expect(await sessions.open(anna)).not.toBe(await sessions.open(anna));
  });

  it('finds a session by its token, also after a restart, and nothing by its hash', async () => {
    const { sessions, stored, repositories } = setup();
    const token = await sessions.open(anna);
    expect((await sessions.find(token))?.accountId).toBe(anna);
    const restarted = createSessions(repositories.sessions, () => START_MS);
    expect((await restarted.find(token))?.accountId).toBe(anna);
    expect(await sessions.find([...stored.keys()].join(''))).toBeNull();
  });

  it('tells every connection of a session that ends, once, and forgets it', async () => {
    const { sessions, stored } = setup();
    const token = await sessions.open(anna);
    const session = await sessions.find(token);
    let calls = 0;
    session?.onEnd(() => (calls += 1));
    session?.onEnd(() => (calls += 10))();
    await sessions.end(token);
    await sessions.end(token);
    expect(calls).toBe(1);
    expect(session?.isLive()).toBe(false);
    expect(await sessions.find(token)).toBeNull();
    expect(stored.size).toBe(0);
  });

  it('does not revive a session that ends while it is looked up', async () => {
    const { sessions } = setup();
    const token = await sessions.open(anna);
    const [found] = await Promise.all([sessions.find(token), sessions.end(token)]);
    expect(found?.isLive() ?? false).toBe(false);
    expect(await sessions.find(token)).toBeNull();
  });

  it('does not revive one either when a sweep comes in between', async () => {
    const { sessions, repositories, clock } = setup();
    const token = await sessions.open(anna);
    const answer = Promise.withResolvers<void>();
    const slow = {
      ...repositories.sessions,
      find: async (tokenHash: string) => {
        const found = await repositories.sessions.find(tokenHash);
        await answer.promise;
        return found;
      },
      removeExpired: async (nowMs: number) => {
        await answer.promise;
        await repositories.sessions.removeExpired(nowMs);
      },
    };
    const restarted = createSessions(slow, () => clock.nowMs);
    const looking = restarted.find(token);
    await restarted.end(token);
    const sweeping = restarted.sweep();
    answer.resolve();
    expect(await looking).toBeNull();
    await sweeping;
  });

  it('tells at once who listens to a session that has ended meanwhile', async () => {
    const { sessions } = setup();
    const token = await sessions.open(anna);
    const session = await sessions.find(token);
    await sessions.end(token);
    let calls = 0;
    session?.onEnd(() => (calls += 1));
    expect(calls).toBe(1);
  });

  it('ends by time, at once for who asks and at the sweep for who is connected', async () => {
    const { sessions, stored, clock } = setup();
    const token = await sessions.open(anna);
    const session = await sessions.find(token);
    let calls = 0;
    session?.onEnd(() => (calls += 1));
    clock.nowMs += SESSION_LIFETIME_S * 1000 - 1;
    expect(session?.isLive()).toBe(true);
    await sessions.sweep();
    expect(calls).toBe(0);
    clock.nowMs += 1;
    expect(await sessions.find(token)).toBeNull();
    expect(session?.isLive()).toBe(true);
    await sessions.sweep();
    expect(session?.isLive()).toBe(false);
    expect(calls).toBe(1);
    expect(stored.size).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { TEST_DOCUMENTS } from '#testing/demoDocuments';
import { createTestApp } from '#testing/testApp';
import { demoOriginPolicy } from '#platform/originPolicy';
import { createDocumentAccess } from '#modules/documenten/documentAccess';
import { createGatekeeper } from './gatekeeper.ts';
import { createSessionCookie } from './sessionCookie.ts';
import { SESSION_LIFETIME_S } from './sessions.ts';

const HOST = 'localhost:3000';
const ORIGIN = 'http://localhost:3000';

async function setup(persoon = 'wijchen-raadslid') {
  const server = await createTestApp({ documents: TEST_DOCUMENTS });
  const { sessions, directory, repositories } = server;
  const gatekeeper = createGatekeeper({
    origins: demoOriginPolicy,
    cookie: createSessionCookie(false),
    sessions,
    directory,
    access: createDocumentAccess(directory, repositories.documents),
  });
  const cookie = await server.signIn(persoon);
  const [visie, notitie] = repositories.tables.documents;
  const request = { cookie, origin: ORIGIN, host: HOST, documentId: visie?.id ?? '' };
  return { ...server, gatekeeper, request, notitieId: notitie?.id ?? '' };
}

describe('admit', () => {
  it('names the person as the server knows them, with their rights', async () => {
    const { gatekeeper, request } = await setup('druten-woordvoerder');
    const admitted = await gatekeeper.admit(request);
    expect(admitted.ok && admitted.value.person).toEqual({
      accountId: 'druten-woordvoerder',
      naam: 'Anneke Verhoeven',
      capacity: { rol: 'woordvoerder', gemeente: 'druten' },
    });
    expect(admitted.ok && admitted.value.rights()).toEqual({ read: true, edit: true });
  });

  it.each([
    { origin: undefined },
    { origin: 'null' },
    { origin: 'http://evil.nl' },
    { origin: 'http://localhost:8080' },
    { host: 'evil.nl', origin: 'http://evil.nl' },
    { host: undefined },
  ])('refuses a foreign page before anything else: %j', async (change) => {
    const { gatekeeper, request } = await setup();
    expect(await gatekeeper.admit({ ...request, cookie: undefined, ...change })).toEqual({
      ok: false,
      error: 'forbidden',
    });
  });

  it.each([undefined, '', 'samenspraak=onzin'])('refuses the cookie %s', async (cookie) => {
    const { gatekeeper, request } = await setup();
    expect(await gatekeeper.admit({ ...request, cookie })).toEqual({ ok: false, error: 'notSignedIn' });
  });

  it('answers the same for what is unknown, malformed or somebody else’s', async () => {
    const { gatekeeper, request, notitieId } = await setup();
    for (const documentId of ['a'.repeat(26), 'onzin', '', notitieId]) {
      expect(await gatekeeper.admit({ ...request, documentId })).toEqual({ ok: false, error: 'notFound' });
    }
  });

  it('takes the rights away and calls back when the session ends', async () => {
    const { gatekeeper, request, sessions } = await setup();
    const admitted = await gatekeeper.admit(request);
    if (!admitted.ok) throw new Error(admitted.error);
    const failures: unknown[] = [];
    admitted.value.onChange((failure) => failures.push(failure));
    await sessions.end(request.cookie.split('=')[1] ?? '');
    expect(failures).toEqual(['notSignedIn']);
    expect(admitted.value.rights()).toEqual({ read: false, edit: false });
  });

  it('takes the rights away when the session passes its time', async () => {
    const { gatekeeper, request, clock, sessions } = await setup();
    const admitted = await gatekeeper.admit(request);
    clock.nowMs += SESSION_LIFETIME_S * 1000;
    await sessions.sweep();
    expect(admitted.ok && admitted.value.rights().read).toBe(false);
  });

  it('follows a change of capacity or setting, and stops calling back when told', async () => {
    const { gatekeeper, request, directory, repositories } = await setup();
    const admitted = await gatekeeper.admit(request);
    if (!admitted.ok) throw new Error(admitted.error);
    expect(admitted.value.rights()).toEqual({ read: true, edit: false });
    const failures: unknown[] = [];
    const stop = admitted.value.onChange((failure) => failures.push(failure));
    const [traject] = repositories.tables.trajecten;
    if (traject !== undefined) repositories.tables.trajecten[0] = { ...traject, raadLeestLive: false };
    await directory.refresh();
    expect(admitted.value.rights().read).toBe(false);
    stop();
    await directory.refresh();
    expect(failures).toEqual([undefined]);
  });
});

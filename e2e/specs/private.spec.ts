import { once } from 'node:events';
import { WebSocket } from 'ws';
import { documents, request, signIn } from '#fixtures/api';
import { expect, test } from '#fixtures/test';
import { tap } from '#fixtures/wiretap';
import { TextPage } from '#pages/textPage';

const TITLE = 'Kanarie-titel-4b1c';
const WORDS = 'Kanarie-tekst-9d2e';

test('nothing of a private notitie reaches the browser of another municipality', async ({
  browserOf,
  server,
}) => {
  const druten = await browserOf('druten-woordvoerder');
  const heard = tap(druten.page);
  const theirs = await TextPage.open(druten);

  const wijchen = await browserOf('wijchen-woordvoerder');
  const own = await TextPage.open(wijchen);
  await wijchen.page.getByRole('button', { name: 'Nieuwe notitie' }).click();
  await wijchen.page.getByRole('textbox', { name: 'Titel' }).fill(TITLE);
  await wijchen.page.getByRole('button', { name: 'Notitie maken' }).click();
  await expect(wijchen.page.getByText('Alleen voor Wijchen').first()).toBeVisible();
  await expect(own.text).toHaveAccessibleName(`Tekst van ${TITLE}`);
  await own.text.click();
  await wijchen.page.keyboard.insertText(WORDS);
  await own.expectSaved();

  const ids = (await documents(await signIn(server.url, 'wijchen-woordvoerder'))).filter(
    ({ titel }) => titel === TITLE,
  );
  expect(ids).toHaveLength(1);
  const id = ids[0]?.id ?? '';

  // Whatever Druten does next: work on, reload, look around, and try the address itself.
  await theirs.addParagraphAfter('', 'Druten werkt door.');
  await theirs.expectSaved();
  await druten.page.reload();
  await theirs.ready();
  await druten.page
    .getByRole('link', { name: /Zelfanalyse/ })
    .first()
    .click();
  const address = new URL(wijchen.page.url()).pathname;
  await druten.page.goto(`${druten.origin}${address}`);
  await expect(druten.page.getByRole('heading', { name: 'Deze pagina is er niet' })).toBeVisible();

  const received = await heard.received();
  expect(received.length).toBeGreaterThan(20);
  for (const canary of [TITLE, WORDS]) expect(received.filter((piece) => piece.includes(canary))).toEqual([]);
  // The id stands in the page that Druten itself asked for, and nowhere else.
  expect(
    received.filter((piece) => piece.includes(id) && !piece.startsWith(`${druten.origin}${address}`)),
  ).toEqual([]);

  for (const persoon of [
    'druten-woordvoerder',
    'procesbegeleider',
    'beheerder',
    'wijchen-raadslid',
  ] as const) {
    const session = await signIn(server.url, persoon);
    for (const path of [`/api/v1/documenten/${id}`, `/api/v1/documenten/${id}/export?formaat=docx`]) {
      const answer = await request(session, path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toMatch(/Kanarie/);
    }
    const headers = { cookie: session.cookie, origin: server.url };
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/sync/${id}`, { headers });
    const frames: Buffer[] = [];
    socket.on('message', (data: Buffer) => frames.push(data));
    socket.on('error', () => {});
    await once(socket, 'close');
    expect(Buffer.concat(frames).toString('latin1')).not.toMatch(/Kanarie/);
    expect(frames).toEqual([]);
  }
});

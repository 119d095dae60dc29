import { setTimeout as delay } from 'node:timers/promises';
import * as Y from 'yjs';
import { documentOf, signIn } from '#fixtures/api';
import { connectScript } from '#fixtures/scriptClient';
import { expect, test } from '#fixtures/test';
import { TextPage } from '#pages/textPage';

/** Long enough for a refused change to have arrived if it had been let through. */
const ARRIVAL_MS = 1000;

test('a raadslid reads along live and finds nothing to write with', async ({ browserOf }) => {
  const reader = await browserOf('wijchen-raadslid');
  await reader.page.goto(reader.origin);
  await expect(reader.page.getByText('U leest mee')).toBeVisible();
  const text = new TextPage(reader.page);
  await expect(text.text.or(reader.page.locator('.ProseMirror')).first()).toBeVisible();
  const sheet = reader.page.locator('.ProseMirror');
  await expect(sheet).toHaveAttribute('contenteditable', 'false');
  await expect(text.toolbar).toHaveCount(0);

  const writer = await TextPage.open(await browserOf('wijchen-woordvoerder'));
  await writer.addParagraphAfter('', 'De raad leest dit terwijl het geschreven wordt.');
  await expect(sheet.getByText('De raad leest dit terwijl het geschreven wordt.')).toBeVisible();

  const before = await writer.words();
  await sheet.click();
  await reader.page.keyboard.type('Namens de raad');
  await reader.page.keyboard.press('Backspace');
  await delay(ARRIVAL_MS);
  expect(await writer.words()).toBe(before);
});

test('no message of a raadslid changes the text', async ({ server }) => {
  const writer = await signIn(server.url, 'druten-woordvoerder');
  const { id } = await documentOf(writer, 'visiedocument');
  const witness = connectScript(writer, id);
  await witness.synced();
  const before = witness.tekst.toJSON();

  const reader = connectScript(await signIn(server.url, 'wijchen-raadslid'), id);
  await reader.synced();
  expect(reader.tekst.toJSON()).toBe(before);
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText('Van een raadslid')]);
  const [section] = reader.tekst.toArray();
  if (!(section instanceof Y.XmlElement)) throw new Error('The text has no section.');
  section.push([paragraph]);
  section.delete(0, 1);
  // Coming back brings the same content again, now as a step 2.
  reader.provider.disconnect();
  reader.provider.connect();
  await reader.synced();
  await delay(ARRIVAL_MS);

  expect(witness.tekst.toJSON()).toBe(before);
  const newcomer = connectScript(writer, id);
  await newcomer.synced();
  expect(newcomer.tekst.toJSON()).toBe(before);
  for (const client of [witness, reader, newcomer]) client.destroy();
});

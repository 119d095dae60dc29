import * as Y from 'yjs';
import { documentOf, signIn } from '#fixtures/api';
import { connectScript } from '#fixtures/scriptClient';
import { expect, test } from '#fixtures/test';
import { TextPage } from '#pages/textPage';

test('a stock y-websocket provider with a demo cookie converges with the browser', async ({
  browserOf,
  server,
}) => {
  const browser = await TextPage.open(await browserOf('wijchen-woordvoerder'));
  const session = await signIn(server.url, 'druten-woordvoerder');
  const { id } = await documentOf(session, 'visiedocument');
  const script = connectScript(session, id);
  await script.synced();

  const [section] = script.tekst.toArray();
  if (!(section instanceof Y.XmlElement)) throw new Error('The text has no section.');
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText('Geschreven door een script.')]);
  section.push([paragraph]);
  await expect(browser.paragraph('Geschreven door een script.')).toBeVisible();

  await browser.placeCaretAfter(browser.paragraph('Geschreven door een script.'));
  await browser.page.keyboard.type(' En door een mens.');
  await expect.poll(() => script.tekst.toJSON()).toContain('Geschreven door een script. En door een mens.');
  await browser.expectSaved();
  script.destroy();
});

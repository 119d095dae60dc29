import { expect, test } from '#fixtures/test';
import { TextPage, converge } from '#pages/textPage';

test('who was offline keeps writing, and both sides have everything afterwards', async ({ browserOf }) => {
  const away = await browserOf('druten-woordvoerder');
  const druten = await TextPage.open(away);
  const wijchen = await TextPage.open(await browserOf('wijchen-woordvoerder'));

  away.cable.unplug();
  await druten.expectOffline();
  await druten.addParagraphAfter('', 'Dit schreef Druten in de trein.');
  await expect(druten.saveState).toHaveText('Offline, wijzigingen bewaard op dit apparaat');
  await wijchen.addParagraphAfter('', 'Dit schreef Wijchen intussen.');
  await wijchen.expectSaved();
  expect(await wijchen.words()).not.toContain('in de trein');

  away.cable.plugIn();
  await expect(wijchen.paragraph('Dit schreef Druten in de trein.')).toBeVisible();
  await expect(druten.paragraph('Dit schreef Wijchen intussen.')).toBeVisible();
  await converge(druten, wijchen);
  await druten.expectSaved();
});

test('work done offline survives closing the tab before the connection is back', async ({ browserOf }) => {
  const person = await browserOf('beuningen-woordvoerder');
  const before = await TextPage.open(person);
  person.cable.unplug();
  await before.expectOffline();
  await before.addParagraphAfter('', 'Geschreven zonder verbinding.');
  await expect(before.saveState).toHaveText('Offline, wijzigingen bewaard op dit apparaat');
  await before.page.close({ runBeforeUnload: false });

  person.cable.plugIn();
  const page = await person.context.newPage();
  const after = await TextPage.open({ ...person, page });
  await expect(after.paragraph('Geschreven zonder verbinding.')).toBeVisible();
  await after.expectSaved();
  const other = await TextPage.open(await browserOf('wijchen-afgevaardigde'));
  await expect(other.paragraph('Geschreven zonder verbinding.')).toBeVisible();
});

test('a refresh keeps the text and its formatting', async ({ browserOf }) => {
  const person = await TextPage.open(await browserOf('procesbegeleider'));
  await person.addParagraphAfter('', 'Gewoon en ');
  await person.page.keyboard.press('Control+b');
  await person.page.keyboard.type('vet geschreven');
  await person.expectSaved();

  await person.page.reload();
  await person.ready();
  await expect(person.paragraph('Gewoon en vet geschreven').locator('strong')).toHaveText('vet geschreven');
});

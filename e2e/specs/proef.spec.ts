import { expect, test } from '#fixtures/test';
import { TextPage } from '#pages/textPage';

/** What a newcomer may need at most, from the first page to three carets in one sentence. */
const NEWCOMER_MS = 60_000;

test('from the trial page to three carets in one sentence, in three tabs of one browser', async ({
  browser,
  server,
}) => {
  const began = Date.now();
  const context = await browser.newContext();
  const start = await context.newPage();
  await start.goto(`http://localhost:${server.port}/`);
  await expect(start.getByText('Oefenomgeving, verzonnen gegevens').first()).toBeVisible();
  if (!start.url().endsWith('/proef')) await start.getByRole('link', { name: 'Kies een persoon' }).click();

  const tabs: TextPage[] = [];
  for (const naam of ['Marijke van Asten', 'Anneke Verhoeven', 'Ruud Hermsen']) {
    const opened = context.waitForEvent('page');
    await start.getByRole('link', { name: naam }).click();
    const tab = await opened;
    await tab.getByRole('button', { name: `Verder als ${naam}` }).click();
    const text = new TextPage(tab);
    await text.ready();
    tabs.push(text);
  }
  for (const tab of tabs) await tab.text.locator('p').first().click();
  for (const tab of tabs) await expect(tab.text.locator('p').first().locator('.remote-caret')).toHaveCount(2);
  expect(Date.now() - began).toBeLessThan(NEWCOMER_MS);
  await context.close();
});

test('opening the trial page signs nobody in', async ({ browser, server }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.originOf('wijchen-woordvoerder')}/proef`);
  await expect(page.getByRole('button', { name: 'Verder als Marijke van Asten' })).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

test('signing out of the trial environment leaves a way back in', async ({ browserOf }) => {
  const { page, origin } = await browserOf('wijchen-griffier');
  await page.goto(origin);
  await page.getByRole('button', { name: /Thijs Janssen/ }).click();
  await page.getByRole('menuitem', { name: 'Afmelden' }).click();
  await expect(page.getByText('U bent afgemeld.')).toBeVisible();
  await page.getByRole('link', { name: 'Kies een persoon' }).click();
  await expect(page.getByRole('heading', { name: 'Oefenomgeving' })).toBeVisible();
});

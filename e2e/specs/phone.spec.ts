import { expect, test } from '#fixtures/test';
import { SCREENS } from '#pages/screens';
import { TextPage } from '#pages/textPage';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

test('on a phone the bar below leads to steps, text and people', async ({ browserOf }) => {
  const { page, origin } = await browserOf('wijchen-woordvoerder', PHONE);
  await page.goto(origin);
  const text = new TextPage(page);
  await text.ready();
  const bar = page.getByRole('navigation', { name: 'Delen van het scherm' });
  await bar.getByRole('button', { name: 'Stappen' }).click();
  await expect(page.getByRole('link', { name: /Zelfanalyse/ }).first()).toBeVisible();
  await expect(text.text).toBeHidden();
  await bar.getByRole('button', { name: 'Aanwezig' }).click();
  await expect(page.getByText('Marijke van Asten (u)')).toBeVisible();
  await bar.getByRole('button', { name: 'Document' }).click();
  await text.addParagraphAfter('', 'Onderweg geschreven.');
  await text.expectSaved();
});

test('no screen scrolls sideways at a width of 320 pixels', async ({ browser, browserOf, server }) => {
  test.setTimeout(120_000);
  const narrow = { viewport: { width: 320, height: 640 } };
  const stranger = await browser.newContext(narrow);
  for (const screen of SCREENS) {
    const own = screen.persoon === null ? null : await browserOf(screen.persoon, narrow);
    const page = own?.page ?? (await stranger.newPage());
    await screen.open(page, own?.origin ?? `http://localhost:${server.port}`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, screen.name).toBeLessThanOrEqual(0);
    await own?.context.close();
  }
  await stranger.close();
});

import { expect, test } from '#fixtures/test';
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

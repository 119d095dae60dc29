import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from '#fixtures/test';
import { violations } from '#pages/axe';
import { SCREENS } from '#pages/screens';
import { TextPage } from '#pages/textPage';

const PICTURES = fileURLToPath(new URL('../../artefacts/screenshots', import.meta.url));
const SIZES = { laptop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;
const NARROWEST = { width: 320, height: 640 };

const picture = (page: Page, name: string): Promise<Buffer> =>
  page.screenshot({ path: `${PICTURES}/${name}.png`, animations: 'disabled' });

for (const colorScheme of ['light', 'dark'] as const) {
  for (const screen of SCREENS) {
    test(`${screen.name}, ${colorScheme}: no WCAG 2.2 A or AA violations on laptop and phone, nothing sideways at 320 pixels`, async ({
      browser,
      browserOf,
      server,
    }) => {
      const stranger = await browser.newContext({ colorScheme });
      const person = screen.persoon === null ? null : await browserOf(screen.persoon, { colorScheme });
      const page = person?.page ?? (await stranger.newPage());
      await page.setViewportSize(SIZES.laptop);
      await screen.open(page, person?.origin ?? `http://localhost:${server.port}`);
      for (const [size, viewport] of Object.entries(SIZES)) {
        await page.setViewportSize(viewport);
        expect(await violations(page), size).toEqual([]);
        await picture(page, `${screen.name}-${size}-${colorScheme}`);
      }
      await page.setViewportSize(NARROWEST);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
      await stranger.close();
    });
  }

  test(`with a colleague in the text, a menu and a dialog open: no violations, ${colorScheme}`, async ({
    browserOf,
  }) => {
    const colleague = await TextPage.open(await browserOf('druten-woordvoerder'));
    await colleague.text.locator('p').first().click();
    const own = await TextPage.open(await browserOf('beuningen-woordvoerder', { colorScheme }));
    await expect(own.carets).toHaveCount(1);
    expect(await violations(own.page)).toEqual([]);
    await own.page.getByRole('button', { name: 'Exporteren' }).click();
    await expect(own.page.getByRole('menu')).toBeVisible();
    expect(await violations(own.page)).toEqual([]);
    await own.page.keyboard.press('Escape');
    await own.page.getByRole('button', { name: 'Nieuwe notitie' }).click();
    await expect(own.page.getByRole('dialog')).toBeVisible();
    expect(await violations(own.page)).toEqual([]);
  });
}

test('a picture of three municipalities at work in one text', async ({ browserOf }) => {
  const wijchen = await TextPage.open(await browserOf('wijchen-woordvoerder'));
  const druten = await TextPage.open(await browserOf('druten-woordvoerder'));
  const beuningen = await TextPage.open(await browserOf('beuningen-woordvoerder'));
  await druten.placeCaretAfter(druten.paragraph('Druten en Wijchen hebben'));
  await beuningen.placeCaretAfter(beuningen.paragraph('Minder mensen.'));
  await expect(wijchen.carets).toHaveCount(2);
  await picture(wijchen.page, 'samen-laptop-light');
});

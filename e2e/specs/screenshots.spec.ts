import { fileURLToPath } from 'node:url';
import { expect, test } from '#fixtures/test';
import { SCREENS } from '#pages/screens';
import { TextPage } from '#pages/textPage';

const FOLDER = fileURLToPath(new URL('../../artefacts/screenshots', import.meta.url));
const SIZES = {
  laptop: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
} as const;

for (const [size, look] of Object.entries(SIZES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`every screen on a ${size}, ${colorScheme}`, async ({ browser, browserOf, server }) => {
      test.setTimeout(180_000);
      const stranger = await browser.newContext({ ...look, colorScheme });
      for (const screen of SCREENS) {
        const own =
          screen.persoon === null ? null : await browserOf(screen.persoon, { ...look, colorScheme });
        const page = own?.page ?? (await stranger.newPage());
        await screen.open(page, own?.origin ?? `http://localhost:${server.port}`);
        const path = `${FOLDER}/${screen.name}-${size}-${colorScheme}.png`;
        const image = await page.screenshot({ path, animations: 'disabled' });
        expect(image.byteLength).toBeGreaterThan(5000);
        await own?.context.close();
      }
      await stranger.close();
    });
  }
}

test('the workspace with three municipalities at work', async ({ browserOf }) => {
  const wijchen = await TextPage.open(await browserOf('wijchen-woordvoerder'));
  const druten = await TextPage.open(await browserOf('druten-woordvoerder'));
  const beuningen = await TextPage.open(await browserOf('beuningen-woordvoerder'));
  await druten.placeCaretAfter(druten.paragraph('Druten en Wijchen hebben'));
  await beuningen.placeCaretAfter(beuningen.paragraph('Minder mensen.'));
  await expect(wijchen.carets).toHaveCount(2);
  await wijchen.page.screenshot({ path: `${FOLDER}/samen-laptop-light.png`, animations: 'disabled' });
});

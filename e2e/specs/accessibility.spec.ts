import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '#fixtures/test';
import { SCREENS } from '#pages/screens';
import { TextPage } from '#pages/textPage';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** What axe finds wrong, as lines to read. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} (${node.target.join(' ')}) ${node.failureSummary ?? ''}`),
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const screen of SCREENS) {
    test(`${screen.name} has no WCAG 2.2 A or AA violations, ${colorScheme}`, async ({
      browser,
      browserOf,
      server,
    }) => {
      if (screen.persoon === null) {
        const context = await browser.newContext({ colorScheme });
        const page = await context.newPage();
        await screen.open(page, `http://localhost:${server.port}`);
        expect(await violations(page)).toEqual([]);
        await context.close();
        return;
      }
      const { page, origin } = await browserOf(screen.persoon, { colorScheme });
      await screen.open(page, origin);
      expect(await violations(page)).toEqual([]);
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

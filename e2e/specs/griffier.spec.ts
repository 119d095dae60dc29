import { documents, signIn } from '#fixtures/api';
import { expect, test } from '#fixtures/test';

test('a griffier learns what will come, and cannot reach the working text', async ({ browserOf, server }) => {
  const { page, origin } = await browserOf('wijchen-griffier');
  await page.goto(origin);
  await expect(page.getByRole('heading', { name: 'Voor de griffie van Wijchen' })).toBeVisible();
  await expect(page.getByText('Er is nu nog niets vrijgegeven.').first()).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);

  expect(await documents(await signIn(server.url, 'wijchen-griffier'))).toEqual([]);
  const [document] = await documents(await signIn(server.url, 'wijchen-woordvoerder'));
  const answers = await page.evaluate(async (id) => {
    const paths = [`/api/v1/documenten/${id}`, `/api/v1/documenten/${id}/export?formaat=html`];
    return Promise.all(paths.map(async (path) => (await fetch(path)).status));
  }, document?.id);
  expect(answers).toEqual([404, 404]);
});

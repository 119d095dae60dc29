import { killNine } from '#faults/killNine';
import { expect, test } from '#fixtures/test';
import { TextPage, converge } from '#pages/textPage';

test('kill -9 in mid-typing: nobody loses a word, and everybody ends with the same text', async ({
  browserOf,
  server,
}) => {
  const wijchen = await TextPage.open(await browserOf('wijchen-woordvoerder'));
  const druten = await TextPage.open(await browserOf('druten-woordvoerder'));
  await wijchen.addParagraphAfter('', 'Wijchen: ');
  await druten.addParagraphAfter('', 'Druten: ');
  const words = 'een twee drie vier vijf zes zeven acht negen tien elf twaalf';
  const killed = async (): Promise<void> => {
    await wijchen.page.waitForTimeout(600);
    await server.killNine();
    await server.start();
  };
  await Promise.all([
    wijchen.page.keyboard.type(words, { delay: 25 }),
    druten.page.keyboard.type(words, { delay: 25 }),
    killed(),
  ]);

  await expect(wijchen.paragraph(`Druten: ${words}`)).toBeVisible();
  await expect(druten.paragraph(`Wijchen: ${words}`)).toBeVisible();
  await converge(wijchen, druten);
  for (const page of [wijchen, druten]) await page.expectSaved();
});

test('kill -9 while five scripts type: no acknowledged change is lost', async () => {
  const { rounds, converged, missing } = await killNine(2);
  expect(rounds.map((round) => round.lost)).toEqual([0, 0]);
  expect(rounds.at(-1)?.acknowledged).toBeGreaterThan(0);
  expect(converged).toBe(true);
  expect(missing).toBe(0);
});

import { expect, test } from '#fixtures/test';
import { TextPage, converge } from '#pages/textPage';

test('three people type at once and end with the same text', async ({ browserOf }) => {
  const wijchen = await TextPage.open(await browserOf('wijchen-woordvoerder'));
  const druten = await TextPage.open(await browserOf('druten-woordvoerder'));
  const beuningen = await TextPage.open(await browserOf('beuningen-woordvoerder'));

  await wijchen.addParagraphAfter('', 'Wij beginnen samen. ');
  await expect(druten.paragraph('Wij beginnen samen.')).toBeVisible();
  await expect(beuningen.paragraph('Wij beginnen samen.')).toBeVisible();
  await druten.placeCaretAfter(druten.paragraph('Wij beginnen samen.'));
  await beuningen.placeCaretAfter(beuningen.paragraph('Wij beginnen samen.'));
  await Promise.all([
    wijchen.page.keyboard.type('Wijchen schrijft dit.', { delay: 15 }),
    druten.page.keyboard.type('Druten schrijft dat.', { delay: 15 }),
    beuningen.page.keyboard.type('Beuningen schrijft mee.', { delay: 15 }),
  ]);

  const words = await converge(wijchen, druten, beuningen);
  const letters = (text: string): string => text.split('').toSorted().join('');
  const written = words.split('\n').find((line) => line.startsWith('Wij beginnen samen.')) ?? '';
  expect(letters(written)).toBe(
    letters('Wij beginnen samen. Wijchen schrijft dit.Druten schrijft dat.Beuningen schrijft mee.'),
  );
  for (const page of [wijchen, druten, beuningen]) await page.expectSaved();
});

test('everybody sees the carets of the two others in one sentence, in colour and shape, with a name', async ({
  browserOf,
}) => {
  const wijchen = await TextPage.open(await browserOf('wijchen-woordvoerder'));
  const druten = await TextPage.open(await browserOf('druten-woordvoerder'));
  const beuningen = await TextPage.open(await browserOf('beuningen-woordvoerder'));
  await wijchen.addParagraphAfter('', 'In deze zin staan drie mensen.');
  for (const page of [druten, beuningen]) {
    const sentence = page.paragraph('In deze zin staan drie mensen.');
    await expect(sentence).toBeVisible();
    await page.placeCaretAfter(sentence);
  }

  const expected = [
    [wijchen, ['Anneke Verhoeven', 'Ruud Hermsen']],
    [druten, ['Marijke van Asten', 'Ruud Hermsen']],
    [beuningen, ['Marijke van Asten', 'Anneke Verhoeven']],
  ] as const;
  for (const [page, names] of expected) {
    const carets = page.paragraph('In deze zin staan drie mensen.').locator('.remote-caret');
    await expect(carets).toHaveCount(2);
    for (const name of names)
      await expect(carets.filter({ hasText: name }).locator('svg path')).toHaveCount(1);
    const palettes = await carets.evaluateAll((all) => all.map((caret) => caret.getAttribute('data-palet')));
    expect(new Set(palettes).size).toBe(2);
  }
});

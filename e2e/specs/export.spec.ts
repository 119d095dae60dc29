import { readFile } from 'node:fs/promises';
import { convertToHtml, extractRawText } from 'mammoth';
import { expect, test, type Deelnemer } from '#fixtures/test';
import { TextPage } from '#pages/textPage';

/** Chooses a format in the export menu and returns the file that arrives. */
async function download({ page }: Deelnemer, format: string): Promise<{ name: string; bytes: Buffer }> {
  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exporteren' }).click();
  await page.getByRole('menuitem', { name: format }).click();
  const file = await arriving;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** Letters and digits alone: how a format breaks lines and sets spaces is its own affair. */
const letters = (text: string): string => text.normalize('NFC').replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Expects every block of the sheet in the export, in the order of the sheet. */
function expectSameText(sheet: string, exported: string): void {
  const all = letters(exported);
  let from = 0;
  for (const block of sheet.split('\n').map(letters).filter(Boolean)) {
    const at = all.indexOf(block, from);
    expect(at, `“${block}” after character ${from}`).toBeGreaterThanOrEqual(from);
    from = at + block.length;
  }
}

test('the Word file holds the text of the screen, with its headings, lists, tables and warnings', async ({
  browserOf,
}) => {
  const person = await browserOf('beuningen-woordvoerder');
  const text = await TextPage.open(person);
  await text.addParagraphAfter('', 'Deze zin staat straks in Word.');
  await text.expectSaved();
  const { name, bytes } = await download(person, 'Word-bestand');

  expect(name).toMatch(/\.docx$/);
  const { value: plain } = await extractRawText({ buffer: bytes });
  expectSameText(await text.words(), plain);
  const { value: html } = await convertToHtml({ buffer: bytes });
  const headings = await text.text.locator('h1, h2, h3').count();
  expect(html.match(/<h[1-6]/g)?.length).toBeGreaterThanOrEqual(headings);
  for (const part of ['<ul>', '<ol>', '<table>']) {
    const onScreen = await text.text.locator(part.slice(1, -1)).count();
    if (onScreen > 0) expect(html).toContain(part);
  }
  expect(plain).toMatch(/[0-9a-f]{64}/);
});

test('the web page holds the text of the screen, and says what it is', async ({ browserOf }) => {
  const person = await browserOf('druten-afgevaardigde');
  const text = await TextPage.open(person);
  await text.addParagraphAfter('', 'Deze zin staat straks op een webpagina.');
  await text.expectSaved();
  const { name, bytes } = await download(person, 'Webpagina (HTML)');

  expect(name).toMatch(/\.html$/);
  const page = await person.context.newPage();
  await page.setContent(bytes.toString('utf8'));
  // On the sheet the numbers of footnotes are drawn, not text.
  await page.evaluate(() =>
    document.querySelectorAll('[role="doc-noteref"]').forEach((number) => number.remove()),
  );
  expectSameText(await text.words(), await page.locator('body').innerText());
  await expect(page.getByText(/Concept, werkversie/).first()).toBeVisible();
  await expect(page.getByText('Oefenomgeving, verzonnen gegevens').first()).toBeVisible();
});

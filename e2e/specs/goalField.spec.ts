import { expect, test } from '#fixtures/test';
import { TextPage } from '#pages/textPage';

test('a field of a goal is one person’s at a time, and says whose; the others stay free', async ({
  browserOf,
}) => {
  const wijchen = await TextPage.open(await browserOf('wijchen-woordvoerder'));
  const druten = await TextPage.open(await browserOf('druten-afgevaardigde'));
  const ownerOf = (person: TextPage) => person.text.locator('.doel').first().getByLabel('Eigenaar');
  const unitOf = (person: TextPage) => person.text.locator('.doel').first().getByLabel('Eenheid');

  await ownerOf(wijchen).click();
  await expect(druten.text.getByText('Marijke schrijft hier')).toBeVisible();
  await expect(ownerOf(druten)).not.toBeEditable();
  await unitOf(druten).fill('dagen');
  await ownerOf(wijchen).fill('Directeur bedrijfsvoering');
  await expect(ownerOf(druten)).toHaveValue('Directeur bedrijfsvoering');
  await expect(unitOf(wijchen)).toHaveValue('dagen');

  await unitOf(druten).blur();
  await unitOf(wijchen).click();
  await expect(druten.text.locator('.doel').first().getByText('Marijke schrijft hier')).toHaveCount(1);
  await ownerOf(druten).fill('Directeur dienstverlening');
  await expect(ownerOf(wijchen)).toHaveValue('Directeur dienstverlening');
});

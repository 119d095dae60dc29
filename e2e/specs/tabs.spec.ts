import { expect, test } from '#fixtures/test';
import { TextPage, converge } from '#pages/textPage';

test('two tabs of one person follow each other, offline too, and count as one person', async ({
  browserOf,
}) => {
  const person = await browserOf('beuningen-afgevaardigde');
  const first = await TextPage.open(person);
  const second = await TextPage.open({ ...person, page: await person.context.newPage() });
  await first.addParagraphAfter('', 'In het eerste tabblad.');
  await expect(second.paragraph('In het eerste tabblad.')).toBeVisible();
  await expect(second.page.getByRole('button', { name: '1 persoon aanwezig' })).toBeVisible();

  person.cable.unplug();
  await first.expectOffline();
  await second.expectOffline();
  await second.addParagraphAfter('', 'In het tweede, zonder verbinding.');
  await expect(first.paragraph('In het tweede, zonder verbinding.')).toBeVisible();

  person.cable.plugIn();
  await first.expectSaved();
  await second.expectSaved();
  const words = await converge(first, second);
  expect(words.split('In het tweede, zonder verbinding.')).toHaveLength(2);
});

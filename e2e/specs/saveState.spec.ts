import { expect, test } from '#fixtures/test';
import type { ServerProcess } from '#fixtures/serverProcess';
import { TextPage } from '#pages/textPage';

/** Long enough for a screen that jumps to conclusions. */
const WATCHED_MS = 1500;

/** Lets the server answer nothing while something happens; its connections stay open. */
async function whileSilent(server: ServerProcess, happens: () => Promise<void>): Promise<void> {
  process.kill(server.pid, 'SIGSTOP');
  try {
    await happens();
  } finally {
    process.kill(server.pid, 'SIGCONT');
  }
}

/** Expects "Bezig met opslaan", and nothing else for a while. */
async function expectSaving(page: TextPage): Promise<void> {
  await expect(page.saveState).toHaveText('Bezig met opslaan');
  await page.page.waitForTimeout(WATCHED_MS);
  await expect(page.saveState).toHaveText('Bezig met opslaan');
}

test('"Opgeslagen" waits for the durable acknowledgement, of text and of a deletion', async ({
  browserOf,
  server,
}) => {
  const person = await TextPage.open(await browserOf('wijchen-woordvoerder'));
  await person.addParagraphAfter('', 'Eerst bewaard');
  await person.expectSaved();

  await whileSilent(server, async () => {
    await person.page.keyboard.type(' en daarna nog meer');
    await expectSaving(person);
  });
  await person.expectSaved();

  await whileSilent(server, async () => {
    await person.page.keyboard.press('Backspace');
    await expectSaving(person);
  });
  await person.expectSaved();
});

test('closing the tab with unsaved work asks first, with saved work it does not', async ({
  browserOf,
  server,
}) => {
  const person = await TextPage.open(await browserOf('druten-afgevaardigde'));
  await person.addParagraphAfter('', 'Nog niet bewaard');
  await person.expectSaved();
  const asked: string[] = [];
  person.page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });

  await whileSilent(server, async () => {
    await person.page.keyboard.type(' en nog iets');
    await expect(person.saveState).toHaveText('Bezig met opslaan');
    await person.page.close({ runBeforeUnload: true });
    await expect.poll(() => asked).toEqual(['beforeunload']);
  });
  await person.expectSaved();
  const closed = person.page.waitForEvent('close');
  await person.page.close({ runBeforeUnload: true });
  await closed;
  expect(asked).toEqual(['beforeunload']);
});

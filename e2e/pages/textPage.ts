import { type Locator, type Page, expect } from '@playwright/test';
import type { Deelnemer } from '#fixtures/test';

/** The workspace of one document, as a person uses it. */
export class TextPage {
  readonly page: Page;
  /** The text itself. */
  readonly text: Locator;
  readonly toolbar: Locator;
  /** The line that says whether one's work is safe. */
  readonly saveState: Locator;

  constructor(page: Page) {
    this.page = page;
    this.text = page.getByRole('textbox', { name: /^Tekst van / });
    this.toolbar = page.getByRole('toolbar', { name: 'Opmaak' });
    this.saveState = page.locator('.save-state-text');
  }

  /** Opens the visiedocument, where the start page leads a person with one traject. */
  static async open({ page, origin }: Deelnemer): Promise<TextPage> {
    await page.goto(origin);
    const opened = new TextPage(page);
    await opened.ready();
    return opened;
  }

  async ready(): Promise<void> {
    await expect(this.text).toBeVisible();
    await expect(this.text.locator('p').first()).toBeVisible();
  }

  /** Starts a paragraph of one's own under the first one that contains the words given, and types in it. */
  async addParagraphAfter(words: string, typed: string): Promise<void> {
    await this.placeCaretAfter(this.paragraph(words));
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.type(typed);
  }

  /** The first paragraph that contains these words. */
  paragraph(words: string): Locator {
    return this.text.locator('p').filter({ hasText: words }).first();
  }

  /** Puts the caret behind the last character of a paragraph or heading. */
  async placeCaretAfter(block: Locator): Promise<void> {
    await this.text.focus();
    await block.evaluate((element) => {
      const end = document.createRange();
      end.selectNodeContents(element);
      end.collapse(false);
      const selection = getSelection();
      selection?.removeAllRanges();
      selection?.addRange(end);
    });
    // The editor learns of the selection from an event that the browser sends a moment later.
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }

  /** The words on the sheet, block by block, without the carets of others. */
  async words(): Promise<string> {
    return this.text.evaluate((sheet) => {
      const copy = sheet.cloneNode(true);
      if (!(copy instanceof HTMLElement)) return '';
      for (const widget of copy.querySelectorAll('.remote-caret, .ProseMirror-widget')) widget.remove();
      const blocks = copy.querySelectorAll('h1, h2, h3, h4, p');
      return [...blocks].map((block) => block.textContent.replaceAll('\u2060', '').trim()).join('\n');
    });
  }

  /** The carets of others, each with its name. */
  get carets(): Locator {
    return this.text.locator('.remote-caret');
  }

  async expectSaved(): Promise<void> {
    await expect(this.saveState).toHaveText(/^Opgeslagen om \d\d:\d\d$/);
  }

  async expectOffline(): Promise<void> {
    await expect(this.saveState).toHaveText(/^Offline, /);
  }
}

/** Waits until everybody has the same words on the sheet; returns them. */
export async function converge(...pages: readonly TextPage[]): Promise<string> {
  let words = '';
  await expect(async () => {
    const all = await Promise.all(pages.map((page) => page.words()));
    words = all[0] ?? '';
    for (const other of all) expect(other).toBe(words);
  }).toPass();
  return words;
}

import { type Page, expect } from '@playwright/test';
import type { Persoon } from '#fixtures/api';
import { TextPage } from './textPage.ts';

/** A screen of the product, and how to get there. */
export interface Screen {
  readonly name: string;
  /** Who looks at it; null for somebody who is not signed in. */
  readonly persoon: Persoon | null;
  /** Opens it from the start page of an origin; resolves when everything on it stands. */
  open(page: Page, origin: string): Promise<void>;
}

const STEPS = [1, 2, 3, 4, 5, 6] as const;

const opensText = async (page: Page, origin: string): Promise<void> => {
  await page.goto(origin);
  await new TextPage(page).ready();
};

const step = (nr: number): Screen => ({
  name: `stap-${nr}`,
  persoon: 'wijchen-woordvoerder',
  open: async (page, origin) => {
    await opensText(page, origin);
    const trajectPath = new URL(page.url()).pathname.split('/document/')[0];
    await page.goto(`${origin}${trajectPath}/stap/${nr}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  },
});

const startPage = (name: string, persoon: Persoon | null, path: string): Screen => ({
  name,
  persoon,
  open: async (page, origin) => {
    await page.goto(`${origin}${path}`);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  },
});

/** Every screen that people can reach. */
export const SCREENS: readonly Screen[] = [
  startPage('proef', null, '/proef'),
  startPage('proef-persoon', 'druten-woordvoerder', '/proef'),
  startPage('aanmelden', null, '/aanmelden'),
  startPage('niet-gevonden', 'wijchen-woordvoerder', '/bestaat-niet'),
  startPage('griffier', 'wijchen-griffier', '/'),
  startPage('beheerder', 'beheerder', '/'),
  { name: 'visiedocument', persoon: 'wijchen-woordvoerder', open: opensText },
  {
    name: 'visiedocument-raadslid',
    persoon: 'wijchen-raadslid',
    open: async (page, origin) => {
      await page.goto(origin);
      await expect(page.getByText('U leest mee')).toBeVisible();
      await expect(page.locator('.ProseMirror p').first()).toBeVisible();
    },
  },
  {
    name: 'notitie',
    persoon: 'wijchen-afgevaardigde',
    open: async (page, origin) => {
      await opensText(page, origin);
      const link = page.locator('.rail-private a').first();
      const path = await link.getAttribute('href');
      await page.goto(`${origin}${path ?? ''}`);
      await new TextPage(page).ready();
      await expect(page.getByText('Alleen voor Wijchen').first()).toBeAttached();
    },
  },
  ...STEPS.map(step),
];

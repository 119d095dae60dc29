import { attackServer } from '#faults/attacks';
import { expect, test } from '@playwright/test';

const ALL_ATTACKS_TIMEOUT_MS = 240_000;

test('no attack on the sync socket harms the document, the others or the server’s memory', async () => {
  test.setTimeout(ALL_ATTACKS_TIMEOUT_MS);
  const reports = await attackServer();
  expect(reports.length).toBeGreaterThan(0);
  expect(reports.filter(({ failures }) => failures.length > 0)).toEqual([]);
});

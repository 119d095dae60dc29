import { describe, expect, it } from 'vitest';
import { documentIdOf } from '#testing/logHarness';
import { describeRepositories } from '#testing/repositoriesContract';
import { storeFolder } from '#testing/storeFolder';
import { kyselyRepositories } from './kyselyRepositories.ts';

describeRepositories('SQL', async () => {
  const folder = await storeFolder();
  const { repositories } = await folder.open();
  return { repositories, close: () => folder.remove() };
});

describe('rows that do not fit', () => {
  it('are a fault, not an answer', async () => {
    const row = { id: documentIdOf('visie'), soort: 'onbekend' };
    const repositories = kyselyRepositories({ query: async () => [row], batch: async () => undefined });
    await expect(repositories.documents.find(documentIdOf('visie'))).rejects.toThrow(/soort/);
  });
});

import { memoryRepositories } from './memoryRepositories.ts';
import { describeRepositories } from './repositoriesContract.ts';

describeRepositories('memory', async () => ({
  repositories: memoryRepositories(),
  close: async () => undefined,
}));

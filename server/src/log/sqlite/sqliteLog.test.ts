import type { LogHarness } from '#testing/logHarness';
import { storeFolder } from '#testing/storeFolder';
import { describeUpdateLog } from '#testing/updateLogContract';

describeUpdateLog('SQLite', async (): Promise<LogHarness> => {
  const folder = await storeFolder();
  let store = await folder.open();
  return {
    log: store.log,
    reopen: async () => {
      await store.close();
      store = await folder.open();
      return store.log;
    },
    close: () => folder.remove(),
  };
});

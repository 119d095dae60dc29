import { MemoryLog } from './memoryLog.ts';
import { describeUpdateLog } from './updateLogContract.ts';

describeUpdateLog('the log in memory', async () => {
  const log = new MemoryLog();
  return { log, reopen: async () => log, close: async () => undefined };
});

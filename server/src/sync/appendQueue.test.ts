import { documentIdSchema } from '@samenspraak/shared/protocol/documentId';
import { describe, expect, it } from 'vitest';
import type { LogEntry, UpdateLog } from '#log/UpdateLog';
import { AppendQueue } from './appendQueue.ts';

const documentId = documentIdSchema.parse('a'.repeat(26));
const entry = (byte: number, size = 1): LogEntry => ({
  documentId,
  update: new Uint8Array(size).fill(byte),
  author: null,
  claims: [],
});

/** A log that commits when the test says so. */
function slowLog() {
  const batches: number[][] = [];
  let finish = Promise.withResolvers<void>();
  const log: Pick<UpdateLog, 'append'> = {
    append: async (entries) => {
      batches.push(entries.map(({ update }) => update?.[0] ?? -1));
      await finish.promise;
      return entries.map((_, at) => batches.flat().length - entries.length + at + 1);
    },
  };
  const next = (failure?: Error): void => {
    const { resolve, reject } = finish;
    finish = Promise.withResolvers<void>();
    if (failure === undefined) resolve();
    else reject(failure);
  };
  return { log, batches, next };
}

const turns = async (): Promise<void> => {
  for (let i = 0; i < 5; i += 1) await new Promise(setImmediate);
};

function queueOn({ log }: ReturnType<typeof slowLog>) {
  const queue = new AppendQueue({ ...log, read: () => Promise.reject(), compact: () => Promise.reject() });
  const told: string[] = [];
  const add = (byte: number, size?: number): void =>
    queue.add(
      entry(byte, size),
      (sequence) => told.push(`${byte} is ${sequence}`),
      (cause) => told.push(`${byte} failed: ${String(cause)}`),
    );
  return { queue, told, add };
}

describe('AppendQueue', () => {
  it('[FLOW1] commits in order, and gathers while a commit runs', async () => {
    const slow = slowLog();
    const { queue, told, add } = queueOn(slow);
    for (const byte of [1, 2]) add(byte);
    await turns();
    for (const byte of [3, 4, 5]) add(byte);
    await turns();
    expect([slow.batches, told]).toEqual([[[1, 2]], []]);
    slow.next();
    await turns();
    expect(slow.batches).toEqual([
      [1, 2],
      [3, 4, 5],
    ]);
    expect(told).toEqual(['1 is 1', '2 is 2']);
    slow.next();
    await queue.settled();
    expect(told.slice(2)).toEqual(['3 is 3', '4 is 4', '5 is 5']);
  });

  it('[FLOW4] fails what gathered behind a failed commit too, and then goes on', async () => {
    const slow = slowLog();
    const { queue, told, add } = queueOn(slow);
    add(1);
    await turns();
    add(2);
    slow.next(new Error('vol'));
    await turns();
    expect(told).toEqual(['1 failed: Error: vol', '2 failed: Error: vol']);
    expect(slow.batches).toEqual([[1]]);
    add(3);
    await turns();
    slow.next();
    await queue.settled();
    expect(told.at(-1)).toBe('3 is 2');
  });

  it('[BP5] is full while too much waits for a log that hangs', async () => {
    const slow = slowLog();
    const { queue, add } = queueOn(slow);
    add(1);
    await turns();
    add(2, 70 * 1024 * 1024);
    expect(queue.isFull).toBe(true);
    slow.next();
    await turns();
    expect(queue.isFull).toBe(false);
    slow.next();
    await queue.settled();
  });

  it('[CLOSE7] is settled at once when nothing waits', async () => {
    const { queue } = queueOn(slowLog());
    await expect(queue.settled()).resolves.toBeUndefined();
  });
});

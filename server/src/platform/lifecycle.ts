/** What is open, and the one way to close it all. */
export interface Lifecycle {
  /** Whether closing was asked for. */
  readonly stopping: boolean;
  /** Registers how to close what was just opened; closes it at once when closing was asked for meanwhile. */
  opened(close: () => Promise<void>): void;
  /** Closes everything, last opened first. Every call answers with the same promise; a failure skips nothing. */
  stop(): Promise<void>;
}

/** An empty lifecycle; `onFailure` hears of what would not close. */
export function createLifecycle(onFailure: (error: unknown) => void): Lifecycle {
  const closers: (() => Promise<void>)[] = [];
  let stopped: Promise<void> | null = null;

  const closeAll = async (): Promise<void> => {
    for (let close = closers.pop(); close !== undefined; close = closers.pop()) {
      try {
        await close();
      } catch (error) {
        onFailure(error);
      }
    }
  };

  return {
    get stopping() {
      return stopped !== null;
    },
    opened(close) {
      closers.push(close);
      if (stopped !== null) stopped = stopped.then(closeAll);
    },
    stop() {
      stopped ??= closeAll();
      return stopped;
    },
  };
}

import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { ServerProcess } from '#fixtures/serverProcess';

/** What the server says of itself in `/metrics`. */
export interface Meters {
  /** Resident memory, with the garbage that was lying about. */
  readonly litteredBytes: number;
  /** Resident memory once garbage is collected. */
  readonly residentBytes: number;
  readonly heapBytes: number;
  /** Frames refused so far, per reason. */
  readonly refused: ReadonlyMap<string, number>;
}

/** Opens the server's inspector on a free port, so that garbage can be told from what is kept. */
export const INSPECTED = { NODE_OPTIONS: '--inspect=127.0.0.1:0' } as const;

const REFUSED = /^samenspraak_sync_refused_total\{reason="(\w+)"\} (\d+)/gmu;

/** Reads the server's meters, garbage collected first. */
export class ServerMeters {
  readonly #server: ServerProcess;
  readonly #inspector: WebSocket;
  #asked = 0;

  private constructor(server: ServerProcess, inspector: WebSocket) {
    this.#server = server;
    this.#inspector = inspector;
  }

  /** @param server started with {@link INSPECTED} */
  static async of(server: ServerProcess): Promise<ServerMeters> {
    const [, address] = /Debugger listening on (ws:\S+)/u.exec(server.output) ?? [];
    if (address === undefined) throw new Error('The server has no inspector.');
    const inspector = new WebSocket(address);
    await once(inspector, 'open');
    return new ServerMeters(server, inspector);
  }

  async read(): Promise<Meters> {
    const littered = await this.#metrics();
    await this.#collectGarbage();
    const text = await this.#metrics();
    return {
      litteredBytes: gauge(littered, 'process_resident_memory_bytes'),
      residentBytes: gauge(text, 'process_resident_memory_bytes'),
      heapBytes: gauge(text, 'nodejs_heap_size_used_bytes'),
      refused: new Map([...text.matchAll(REFUSED)].map(([, reason = '', count]) => [reason, Number(count)])),
    };
  }

  close(): void {
    this.#inspector.close();
  }

  async #metrics(): Promise<string> {
    const answer = await fetch(`${this.#server.url}/metrics`);
    return answer.text();
  }

  async #collectGarbage(): Promise<void> {
    this.#asked += 1;
    this.#inspector.send(JSON.stringify({ id: this.#asked, method: 'HeapProfiler.collectGarbage' }));
    await once(this.#inspector, 'message');
  }
}

function gauge(text: string, name: string): number {
  const [, value] = new RegExp(`^${name} (\\S+)$`, 'mu').exec(text) ?? [];
  if (value === undefined) throw new Error(`No ${name} in /metrics.`);
  return Number(value);
}

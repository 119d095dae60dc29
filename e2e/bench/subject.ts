import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type ApiSession, createNotitie, signIn } from '#fixtures/api';
import { ServerProcess } from '#fixtures/serverProcess';

/** A server under measurement, behind what both kinds need: where to connect, and which process to watch. */
export interface Subject {
  readonly name: 'samenspraak' | 'broadcaster';
  readonly pid: number;
  /** Address of the one room that the load uses. */
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether a client is answered by the server, with sync steps and acknowledgements, or only by other clients. */
  readonly answers: boolean;
  /** Starts the process again on the same data, to be opened cold; null where nothing is kept. */
  readonly restart: (() => Promise<void>) | null;
  stop(): Promise<void>;
}

/** This product, as built, with an empty document of its own. */
export async function launchSamenspraak(): Promise<Subject> {
  const server = await ServerProcess.launch();
  const session: ApiSession = await signIn(server.url, 'wijchen-woordvoerder');
  const { id } = await createNotitie(session, 'Meting');
  return {
    name: 'samenspraak',
    get pid() {
      return server.pid;
    },
    address: `${server.url.replace('http', 'ws')}/sync/${id}?ack=1`,
    headers: { cookie: session.cookie, origin: session.url },
    answers: true,
    restart: async () => {
      await server.stop();
      await server.start();
    },
    stop: () => server.dispose(),
  };
}

/** The raw broadcaster. */
export async function launchBroadcaster(): Promise<Subject> {
  const child = spawn(
    process.execPath,
    ['--conditions=samenspraak-source', fileURLToPath(new URL('broadcaster.ts', import.meta.url))],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [port] = await once(child.stdout, 'data');
  if (child.pid === undefined) throw new Error('The broadcaster did not start.');
  return {
    name: 'broadcaster',
    pid: child.pid,
    address: `ws://127.0.0.1:${String(port).trim()}/room`,
    headers: {},
    answers: false,
    restart: null,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

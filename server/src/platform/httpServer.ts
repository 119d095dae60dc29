import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import { err, ok, type Result } from '@samenspraak/shared/result';

/** A listening HTTP server. */
export interface HttpServer {
  /** The port it really has, also when 0 was asked for. */
  readonly port: number;
  /** Takes no new connections; those that wait for nothing are closed. */
  stopAccepting(): void;
  /** Resolves when every connection is gone; what still hangs is cut off after `graceMs`. */
  finish(graceMs: number): Promise<void>;
}

/** Why a port cannot be listened on. */
export type ListenFailure = 'portTaken' | 'notAllowed' | 'unknownHost';

const FAILURES: Readonly<Record<string, ListenFailure>> = {
  EADDRINUSE: 'portTaken',
  EACCES: 'notAllowed',
  EADDRNOTAVAIL: 'unknownHost',
  ENOTFOUND: 'unknownHost',
};

/** What answers requests and what takes upgrades. */
export interface HttpHandlers {
  readonly fetch: (request: Request) => Response | Promise<Response>;
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
}

/** Listens on a port; the failures are those that a setting causes, anything else rejects. */
export async function listen(
  address: { readonly host: string; readonly port: number },
  handlers: HttpHandlers,
): Promise<Result<HttpServer, ListenFailure>> {
  const answer = getRequestListener(handlers.fetch);
  const server = createServer((request, response) => void answer(request, response));
  server.on('upgrade', handlers.upgrade);
  const failure = await new Promise<ListenFailure | null>((resolve, reject) => {
    server.once('error', (error) => {
      const known = 'code' in error ? FAILURES[String(error.code)] : undefined;
      if (known === undefined) reject(error);
      else resolve(known);
    });
    server.listen(address.port, address.host, () => resolve(null));
  });
  if (failure !== null) return err(failure);
  return ok(toHttpServer(server));
}

function toHttpServer(server: Server): HttpServer {
  const closed = new Promise<void>((resolve) => server.once('close', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    stopAccepting: () => void server.close(),
    finish: async (graceMs) => {
      server.closeIdleConnections();
      const cutOff = setTimeout(() => server.closeAllConnections(), graceMs);
      await closed;
      clearTimeout(cutOff);
    },
  };
}

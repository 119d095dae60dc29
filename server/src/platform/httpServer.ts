import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import { err, ok, type Result } from '@samenspraak/shared/result';

/** A listening HTTP server. */
export interface HttpServer {
  /** The port it really has, also when 0 was asked for. */
  readonly port: number;
  /** Stops accepting at once; resolves when every answer under way is sent, or cut off after `graceMs`. */
  close(graceMs: number): Promise<void>;
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
  const server = createServer(getRequestListener(handlers.fetch));
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
  return ok({ port: (server.address() as AddressInfo).port, close: (graceMs) => close(server, graceMs) });
}

function close(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const cutOff = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(cutOff);
      resolve();
    });
    server.closeIdleConnections();
  });
}

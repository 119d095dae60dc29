import { isLoopback } from './loopback.ts';

/** Which hosts this server answers to and whose pages may change something on it. */
export interface OriginPolicy {
  /** Judges a `Host` header. */
  readonly allowsHost: (host: string | undefined) => boolean;
  /** Judges an `Origin` header beside the `Host` header of the same request. */
  readonly allowsOrigin: (origin: string, host: string | undefined) => boolean;
}

/**
 * The trial environment signs people in without a password, so it answers to names of this machine only:
 * a page that rebinds its own name to 127.0.0.1 comes with a foreign `Host`. A page may change something
 * only on the host, port included, that it was loaded from.
 */
export const demoOriginPolicy: OriginPolicy = {
  allowsHost: (host) => host !== undefined && isLoopbackAuthority(host),
  allowsOrigin: (origin, host) => {
    const url = URL.parse(origin);
    if (url === null || url.protocol !== 'http:' || url.origin !== origin) return false;
    return host !== undefined && url.host === normalAuthority(host) && isLoopback(url.hostname);
  },
};

/**
 * Elsewhere exactly one origin is ours. The `Host` header is left alone: proxies and health checks rewrite
 * it, and the session cookie belongs to the public name, so a rebound name brings none.
 */
export function publicOriginPolicy(publicUrl: URL): OriginPolicy {
  return { allowsHost: () => true, allowsOrigin: (origin) => origin === publicUrl.origin };
}

function isLoopbackAuthority(authority: string): boolean {
  const url = URL.parse(`http://${authority}`);
  return url !== null && url.host === normalAuthority(authority) && isLoopback(url.hostname);
}

/** As a URL writes it: lower case, without the default port. */
const normalAuthority = (authority: string): string => authority.toLowerCase().replace(/:80$/, '');

import type { App } from '@samenspraak/server/app';
import { hc } from 'hono/client';

/** Calls to the server, typed by its routes. What comes back is still parsed (`readAnswer`). */
export const api = hc<App>('/');

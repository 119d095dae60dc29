import { ikSchema, type Ik } from '@samenspraak/shared/http/trajecten';
import { Hono } from 'hono';
import { describe } from '#platform/apiDescription';
import type { HttpEnv } from '#platform/httpEnv';
import { requireSession, type SessionPorts } from './requireSession.ts';

/** Who is signed in, and signing out. */
export function accountRoutes(ports: SessionPorts, options: { readonly demo: boolean }) {
  const { cookie, sessions } = ports;
  return new Hono<HttpEnv>()
    .get(
      '/ik',
      describe({
        summary: 'Wie is aangemeld',
        answers: [{ status: 200, text: 'De aangemelde persoon.', schema: ikSchema }],
        failures: [401],
      }),
      requireSession(ports),
      (c) => {
        const { id, naam } = c.get('account');
        return c.json({ id, naam, oefenomgeving: options.demo } satisfies Ik);
      },
    )
    .post(
      '/afmelden',
      describe({
        summary: 'Afmelden: beëindigt de sessie en haar verbindingen',
        answers: [{ status: 204, text: 'Afgemeld, ook als er niemand aangemeld was.' }],
        failures: [403],
      }),
      async (c) => {
        const token = cookie.read(c.req.header('cookie'));
        if (token !== null) await sessions.end(token);
        cookie.clear(c);
        return c.body(null, 204);
      },
    );
}

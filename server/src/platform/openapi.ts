import { problemSchema } from '@samenspraak/shared/http/problem';
import { Hono } from 'hono';
import { openAPIRouteHandler, resolver } from 'hono-openapi';
import { API_VERSION } from './apiDescription.ts';
import type { HttpEnv } from './httpEnv.ts';

/** The OpenAPI 3.1 description of a described app, built at the first request; free to read for every page. */
export function openapi(
  described: Hono<HttpEnv>,
  options: { readonly demo: boolean; readonly cookieName: string },
) {
  const handler = openAPIRouteHandler(described, {
    exclude: options.demo ? [] : [/^\/proef\//],
    defaultValidationErrorResponse: false,
    documentation: {
      openapi: '3.1.0',
      info: {
        title: 'Samenspraak',
        version: API_VERSION,
        description:
          'Gemeenten schrijven samen aan een tekst. De tekst van een document gaat over de WebSocket /sync/{id} ' +
          '(het protocol van y-websocket, met de sessiecookie en een kop Origin gelijk aan dit adres) en is de ' +
          'Y.XmlFragment met de naam `tekst`. Elke fout is een application/problem+json.',
      },
      security: [{ sessie: [] }],
      components: {
        securitySchemes: { sessie: { type: 'apiKey', in: 'cookie', name: options.cookieName } },
        responses: {
          Probleem: {
            description: 'Elke andere fout.',
            content: { 'application/problem+json': { schema: resolver(problemSchema) } },
          },
        },
      },
    },
  });
  return new Hono<HttpEnv>().get('/openapi.json', async (c, next) => {
    c.header('access-control-allow-origin', '*');
    return handler(c, next);
  });
}

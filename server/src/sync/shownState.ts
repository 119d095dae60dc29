import { z } from 'zod';
import type { Person } from './ports.ts';

/** What a client may show of itself; all else is dropped. */
const shownStateSchema = z.object({
  /** Relative positions of the caret (Yjs); only for people who may write. */
  cursor: z.looseObject({}).nullable().optional().catch(undefined),
  /** Id of the section that the person is in. */
  sectie: z.string().max(64).nullable().optional().catch(undefined),
});

const text = new TextDecoder('utf-8', { fatal: true });

/**
 * A client's own state as others may see it: only what is allowed, with the server's word for who it is.
 * Null for a removal; undefined when it is no JSON object.
 */
export function stampState(state: Uint8Array, person: Person, mayWrite: boolean): string | null | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.decode(state));
  } catch {
    return undefined;
  }
  if (parsed === null) return null;
  const shown = shownStateSchema.safeParse(parsed);
  if (!shown.success) return undefined;
  const { cursor, sectie } = shown.data;
  const { accountId, naam, capacity } = person;
  return JSON.stringify({
    ...(mayWrite && cursor !== undefined ? { cursor } : {}),
    ...(sectie === undefined ? {} : { sectie }),
    user: { id: accountId, naam, gemeente: capacity.gemeente, rol: capacity.rol },
  });
}

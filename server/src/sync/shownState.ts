import { z } from 'zod';
import type { Person } from './ports.ts';

const structIdSchema = z.object({
  client: z.int().min(0).max(0xffffffff),
  clock: z.int().min(0).max(0x7fffffff),
});

/** A relative position (Yjs) that every editor can resolve: one that names nothing makes theirs throw. */
const positionSchema = z
  .object({
    type: structIdSchema.nullish(),
    tname: z.string().max(64).nullish(),
    item: structIdSchema.nullish(),
    assoc: z.int().min(-1).max(1).nullish(),
  })
  .refine(({ type, tname, item }) => [type, tname, item].some((name) => name !== null && name !== undefined));

/** What a client may show of itself; all else is dropped. */
const shownStateSchema = z.object({
  /** Relative positions of the caret; only for people who may write. */
  cursor: z.object({ anchor: positionSchema, head: positionSchema }).nullable().optional().catch(undefined),
  /** Id of the section that the person is in. */
  sectie: z.string().max(64).nullable().optional().catch(undefined),
  /** The field of a card in which the person writes; only for people who may write. */
  veld: z.string().max(64).nullable().optional().catch(undefined),
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
  const { cursor, sectie, veld } = shown.data;
  const { accountId, naam, capacity } = person;
  return JSON.stringify({
    ...(mayWrite && cursor !== undefined ? { cursor } : {}),
    ...(sectie === undefined ? {} : { sectie }),
    ...(mayWrite && veld !== undefined ? { veld } : {}),
    user: { id: accountId, naam, gemeente: capacity.gemeente, rol: capacity.rol },
  });
}

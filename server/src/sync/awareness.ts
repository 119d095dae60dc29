import { z } from 'zod';
import type { AwarenessEntry } from './frames.ts';
import type { Person } from './ports.ts';

/** What a client may show of itself; all else is dropped. */
const shownStateSchema = z.object({
  /** Relative positions of the caret (Yjs); only for people who may write. */
  cursor: z.looseObject({}).nullable().optional().catch(undefined),
  /** Id of the section that the person is in. */
  sectie: z.string().max(64).nullable().optional().catch(undefined),
});

/**
 * A client's own state as others may see it: only what is allowed, with the server's word for who it is.
 * `null` (the word) for a removal; undefined when it is no JSON object.
 */
export function stampState(json: string, person: Person, mayWrite: boolean): string | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (parsed === null) return 'null';
  const shown = shownStateSchema.safeParse(parsed);
  if (!shown.success) return undefined;
  const { cursor, sectie } = shown.data;
  return JSON.stringify({
    ...(mayWrite && cursor !== undefined ? { cursor } : {}),
    ...(sectie === undefined ? {} : { sectie }),
    user: {
      id: person.accountId,
      naam: person.naam,
      gemeente: person.capacity.gemeente,
      rol: person.capacity.rol,
    },
  });
}

interface Shown {
  readonly sessionId: number;
  readonly clock: number;
  readonly json: string;
}

/** Who is in the document: the latest state of each connection, and what the others have not been told yet. */
export class AwarenessBoard {
  readonly #states = new Map<number, Shown>();
  readonly #untold = new Map<number, AwarenessEntry>();

  /** Shows a state. A connection of the same account may take over the clientID of its dead predecessor. */
  show(sessionId: number, entry: AwarenessEntry): void {
    const { clientId, clock, json } = entry;
    if (json === 'null') this.#states.delete(clientId);
    else this.#states.set(clientId, { sessionId, clock, json });
    this.#untold.set(clientId, entry);
  }

  /** Removes what a connection showed, unless another one has taken it over. */
  leave(sessionId: number, clientId: number): void {
    const shown = this.#states.get(clientId);
    if (shown?.sessionId !== sessionId) return;
    this.show(sessionId, { clientId, clock: shown.clock + 1, json: 'null' });
  }

  /** Everybody's state, for somebody who just came. */
  all(): AwarenessEntry[] {
    return [...this.#states].map(([clientId, { clock, json }]) => ({ clientId, clock, json }));
  }

  get hasNews(): boolean {
    return this.#untold.size > 0;
  }

  /** The latest of every state that changed since the last call. */
  takeNews(): AwarenessEntry[] {
    const news = [...this.#untold.values()];
    this.#untold.clear();
    return news;
  }
}

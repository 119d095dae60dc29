import type { Scene } from './scene.ts';

/** One way to harm a document, and what must come of it. */
export interface Attack {
  readonly name: string;
  /** What every connection of the attacker must meet with: a close code, or null where the server stays patient. */
  readonly close: number | null;
  /** Under which reasons the server must count it; one of them is enough. Empty where nothing is refused. */
  readonly counted: readonly string[];
  /** Whether something of it is let in, within the bounds; else the document must be the same bytes as before. */
  readonly letsIn?: true;
  /** @returns what every connection met with. */
  readonly run: (scene: Scene) => Promise<readonly (number | null)[]>;
}

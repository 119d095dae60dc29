import type { HeadingLevel } from './blocks.ts';

/** What a walk through one document counts on its way. */
export interface Walk {
  readonly gemeenteNamen: ReadonlyMap<string, string>;
  /** Keeps a footnote and gives its number. */
  addNote(text: string): number;
  /** Level without gaps and number of the next heading: after 1 a 3 becomes 2. */
  nextHeading(level: number): { readonly level: HeadingLevel; readonly number: string };
  /** Number of the next goal. */
  nextDoel(): number;
  /** Tells that something could not be shown. */
  miss(): void;
  readonly notes: readonly string[];
  readonly complete: boolean;
}

/** Starts a walk; `gemeenteNamen` gives the name for a slug. */
export function startWalk(gemeenteNamen: ReadonlyMap<string, string>): Walk {
  const notes: string[] = [];
  const counts: number[] = [];
  let doelen = 0;
  let complete = true;
  return {
    gemeenteNamen,
    notes,
    get complete() {
      return complete;
    },
    addNote: (text) => notes.push(text),
    nextHeading(wanted) {
      const level = headingLevel(Math.min(wanted, counts.length + 1));
      counts.length = Math.min(counts.length, level);
      counts[level - 1] = (counts[level - 1] ?? 0) + 1;
      return { level, number: counts.join('.') };
    },
    nextDoel() {
      doelen += 1;
      return doelen;
    },
    miss() {
      complete = false;
    },
  };
}

function headingLevel(level: number): HeadingLevel {
  if (level <= 1) return 1;
  return level === 2 ? 2 : 3;
}

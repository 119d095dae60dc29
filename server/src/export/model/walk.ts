import type { HeadingLevel } from './blocks.ts';

/** What a walk through one document counts on its way. */
export interface Walk {
  readonly gemeenteNamen: ReadonlyMap<string, string>;
  /** Keeps a footnote and gives its number. */
  addNote(text: string): number;
  /** Level without gaps and number of the next heading: below a 1, a 3 becomes 2, and so does the 3 after it. */
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
  /** Levels, as the document gives them, of the headings that the next one may stand below. */
  const open: number[] = [];
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
      while ((open.at(-1) ?? 0) >= wanted) open.pop();
      open.push(wanted);
      const level = headingLevel(open.length);
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

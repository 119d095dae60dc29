/** Numbers of the steps of the stappenplan. */
export const STAPPEN = [1, 2, 3, 4, 5, 6] as const;

/** One of {@link STAPPEN}. */
export type StapNummer = (typeof STAPPEN)[number];

/** One question, topic, level or assignment of a step. */
export interface PhasePoint {
  /** Code of the inventory (`S1-V1`), the same on screens, in data and in tests; null where it has none. */
  readonly code: string | null;
  readonly tekst: string;
  /** What belongs to it, each a sentence or part of one. */
  readonly details?: readonly string[];
}

/** Points of one kind, under a heading. */
export interface PhaseGroup {
  readonly titel: string;
  readonly inleiding?: string;
  readonly punten: readonly PhasePoint[];
}

/** A way out of a step: on, back, or past a part. */
export interface PhaseRoute {
  readonly naar: StapNummer;
  /** When this way is taken, as a sentence. */
  readonly tekst: string;
}

/** One step of the stappenplan, to read. Dutch, as the stappenplan itself. */
export interface Phase {
  readonly nr: StapNummer;
  readonly naam: string;
  /** What the step is about, in a few words. */
  readonly kern: string;
  /** Why the step exists, in one or two paragraphs. */
  readonly doel: readonly string[];
  readonly groepen: readonly PhaseGroup[];
  /** What lies on the table when the step is done. */
  readonly opbrengst: readonly string[];
  readonly routes: readonly PhaseRoute[];
}

import { create } from 'zustand';

/** One section of the document, for navigation. */
export interface OutlineSection {
  readonly id: string;
  readonly titel: string;
  /** Whether nothing is written under its title yet. */
  readonly leeg: boolean;
  /** Answer slots of partner questions in it that are still empty. */
  readonly openAntwoorden: number;
}

/** A heading inside the active section. */
export interface OutlineHeading {
  readonly id: string;
  readonly tekst: string;
  readonly level: number;
}

/** What the document contains and where the reader is. */
export interface OutlineState {
  readonly sections: readonly OutlineSection[];
  /** Id of the section with the caret, or else the one at the top of the screen. */
  readonly active: string | null;
  readonly headings: readonly OutlineHeading[];
  /** Brings a section into view and puts the caret in its title. */
  readonly goToSection: (id: string) => void;
  /** Brings a block into view and puts the caret in it. */
  readonly goToBlock: (id: string) => void;
}

const EMPTY: OutlineState = {
  sections: [],
  active: null,
  headings: [],
  goToSection: () => {},
  goToBlock: () => {},
};

const outlineStore = create<OutlineState>()(() => EMPTY);

/** Reads a part of the outline and re-renders when that part changes. */
export const useOutline = outlineStore;

/** Replaces part of the outline; only the editor writes. */
export function setOutline(part: Partial<OutlineState>): void {
  outlineStore.setState(part);
}

/** Empties the outline, for when no document is open. */
export function resetOutline(): void {
  outlineStore.setState(EMPTY, true);
}

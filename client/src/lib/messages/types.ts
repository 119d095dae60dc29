import type { nl } from './nl.ts';

/** The shape of a catalogue without its wording: texts become `string`, functions keep their arguments. */
type Widen<Group> = {
  readonly [Key in keyof Group]: Group[Key] extends string
    ? string
    : Group[Key] extends (...args: infer Args) => string
      ? (...args: Args) => string
      : Widen<Group[Key]>;
};

/** All texts of the interface. Dutch decides which exist; another language must have every one. */
export type Messages = Widen<typeof nl>;

/** Languages that the interface speaks, as BCP 47 tags. */
export const LANGUAGES = ['nl', 'en'] as const;

/** One of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number];

/** Width of the text on a portrait A4 page, in twips (twentieths of a point). */
export const TEXT_WIDTH_TWIPS = 9072;

/** Page of A4, portrait; margins of 2.5 cm at the sides. In twips. */
export const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1644, bottom: 1417, left: 1417, right: 1417, header: 680, footer: 624 },
} as const;

/** One step of indentation, for a list level and a quote, in twips. */
export const INDENT_TWIPS = 425;

export const FONT = 'Calibri';

/** Colours as RRGGBB; all text has a contrast of at least 4.5 on white. */
export const COLOURS = {
  ink: '211F1B',
  soft: '5D584E',
  line: '857F73',
  fill: 'F3F0EA',
  accent: '7A2160',
} as const;

/** Line and tab controls, and the line and paragraph separators: all of them stand for white space. */
const WHITE_SPACE_CONTROLS = /\r\n|[\t-\r\u0085\u2028\u2029]/g;

/** What neither XML 1.0 nor HTML may hold: the other control characters and the non-characters. */
const FORBIDDEN = /[\p{Cc}\p{Noncharacter_Code_Point}]/gu;

/**
 * Text that may stand in XML and HTML and reads the same: white space controls become a space, other control
 * characters go, half a surrogate pair becomes U+FFFD. Spaces, joiners, combining accents and direction marks stay.
 */
export function cleanText(text: string): string {
  return text.replace(WHITE_SPACE_CONTROLS, ' ').replace(FORBIDDEN, '').toWellFormed();
}

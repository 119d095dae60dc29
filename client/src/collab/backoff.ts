const FIRST_MS = 500;
const LONGEST_MS = 10_000;

/**
 * How long to wait before connecting again. Half of it is chance, so that a room full of people whose server
 * restarted does not come back in one wave.
 *
 * @param attempt 1 for the first try after a connection was lost.
 * @param random a number in [0, 1).
 */
export function reconnectDelayMs(attempt: number, random: number): number {
  const ceilingMs = Math.min(LONGEST_MS, FIRST_MS * 2 ** (attempt - 1));
  return Math.round(ceilingMs / 2 + (ceilingMs / 2) * random);
}

/**
 * Reads a preference of this browser.
 * @returns null when there is none, or when the browser refuses storage (private mode).
 */
export function readPreference(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Remembers a preference in this browser; does nothing where the browser refuses storage. */
export function writePreference(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A preference that cannot be kept still holds for this visit.
  }
}

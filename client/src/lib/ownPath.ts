/**
 * A path that somebody asked to be brought back to, if it leads nowhere but to a page of this site.
 * @returns undefined for anything that a browser would take for another site's address
 */
export function ownPath(path: string | undefined): string | undefined {
  return path !== undefined && /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : undefined;
}

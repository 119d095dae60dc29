/** Longest link target that is kept; longer ones are refused. */
const MAX_HREF_LENGTH = 2048;

/** Host (letters, digits, hyphens, dots; other scripts too) with an optional port, then a path, query or fragment. */
const WEB_ADDRESS =
  /^https:\/\/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}.-]*[\p{L}\p{N}\p{M}])?(?::\d{1,5})?(?:[/?#].*)?$/iu;
const MAIL_ADDRESS = /^mailto:[^@?#/]+@[\p{L}\p{N}][\p{L}\p{N}\p{M}.-]*(?:\?.*)?$/iu;
/** Browsers drop or rewrite these while they parse, so that a refused address could come alive. */
const HIDDEN = /[\s\\\p{Cc}\p{Cf}\p{Cs}\p{Z}]/u;

/**
 * Whether a link target may stand in a text: an absolute https address with a host name, or a mailto address.
 * Refused: `//host` and other relative targets, every other protocol, white space, control and invisible
 * characters, backslashes, user names and passwords, addresses over 2,048 characters.
 * Asked by the schema, by the client's link dialog and paste, and once more by every export.
 */
export function isAllowedLink(href: string): boolean {
  if (href.length > MAX_HREF_LENGTH || HIDDEN.test(href)) return false;
  return WEB_ADDRESS.test(href) || MAIL_ADDRESS.test(href);
}

import { isAllowedLink } from '@samenspraak/shared/text/links';

const PROTOCOL = /^[a-z][a-z\d+.-]*:(?!\d)/i;
const HAS_DOT = /^[^/?#]+\.[^/?#]/;

/**
 * The link target somebody means with what they typed: `www.wijchen.nl` is a web address and `griffie@wijchen.nl` a
 * mail address, as people write them.
 * @returns the target, or null where {@link isAllowedLink} refuses it
 */
export function linkAddress(typed: string): string | null {
  const address = typed.trim();
  const href = PROTOCOL.test(address) || !HAS_DOT.test(address) ? address : `${guess(address)}${address}`;
  return isAllowedLink(href) ? href : null;
}

function guess(address: string): string {
  return /^[^@/?#]+@/.test(address) ? 'mailto:' : 'https://';
}

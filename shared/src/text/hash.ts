import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical.ts';
import type { TextNodeJson } from './textJson.ts';

/** Version of the canonical form and of the hashes over it; part of what is hashed. */
export const HASH_VERSION = 1;

const SECTION_PREFIX = `samenspraak:sectie:${HASH_VERSION}\n`;
const TEXT_PREFIX = `samenspraak:tekst:${HASH_VERSION}\n`;

const digest = (input: string): string => bytesToHex(sha256(utf8ToBytes(input)));

/**
 * The hash of one section: SHA-256, in 64 lower-case hexadecimal digits, over the UTF-8 bytes of
 * `samenspraak:sectie:1`, a line feed, and the section's {@link canonicalJson}. The section's id is no part of it.
 * To be checked with any tool: `printf 'samenspraak:sectie:1\n%s' "$CANONICAL" | sha256sum`.
 */
export function sectionHash(section: TextNodeJson): string {
  return digest(SECTION_PREFIX + canonicalJson(section));
}

/**
 * The hash of a whole text: SHA-256, in 64 lower-case hexadecimal digits, over the UTF-8 bytes of
 * `samenspraak:tekst:1`, a line feed, and the section hashes in the order of the text, each followed by a line feed.
 */
export function textHash(sectionHashes: readonly string[]): string {
  return digest(TEXT_PREFIX + sectionHashes.map((hash) => `${hash}\n`).join(''));
}

import { documentSchema } from './documentSchema.ts';
import { childrenOf, type TextNodeJson } from './textJson.ts';

/** The node types that carry an `id`. */
export const ID_NODE_TYPES: ReadonlySet<string> = new Set(
  Object.values(documentSchema.nodes)
    .filter((type) => Object.hasOwn(type.spec.attrs ?? {}, 'id'))
    .map((type) => type.name),
);

/** Gives that many random bytes; `crypto.getRandomValues` behind it, or a seeded source in a test. */
export type RandomBytes = (length: number) => Uint8Array;

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const LENGTH = 12;

/** A new block id: 12 characters of lower-case base32, 60 random bits. */
export function newBlockId(randomBytes: RandomBytes): string {
  return Array.from(randomBytes(LENGTH), (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
}

/** Whether a value serves as a block id. Wider than what {@link newBlockId} makes: other clients have their own. */
export function isBlockId(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(value);
}

/** The ids that more than one block has. */
export function findDuplicateIds(doc: TextNodeJson): ReadonlySet<string> {
  const seen = new Set<string>();
  const duplicates = new Set<string>();
  const visit = (node: TextNodeJson): void => {
    const id = node.attrs?.['id'];
    if (ID_NODE_TYPES.has(node.type) && isBlockId(id)) (seen.has(id) ? duplicates : seen).add(id);
    childrenOf(node).forEach(visit);
  };
  visit(doc);
  return duplicates;
}
